import type { FigureSource, Moment } from "../../source.ts";

const mat = { x: [-52, 56], z: [-20, 42], height: 0 } as const;

/**
 * Face down on both forearms, the right thigh out to the side across the roller, which lies along the body under the
 * fleshy middle of the inner thigh, the shank along the mat; the pelvis is rolled a little off that side.
 */
const start: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [33, 2.4, 10] },
  pelvis: { yaw: -7.53, bend: 76.52, twist: 18.76 },
  chest: { bend: -1.6, side: 6.59, twist: -16.89 },
  head: { bend: -8 },
  rightLeg: { held: [-20, 3.6, 30], swivel: 47.69, ankle: -62 },
  leftLeg: { held: [-45, 3, -8], swivel: 30, ankle: -74 },
  rightArm: { shoulder: 79.51, out: 1.4, forearm: -1.55 },
  leftArm: { shoulder: 81.13, out: -1.42, forearm: 1.55 },
  targets: ["right inner thigh"],
};

/** The pelvis shifted sideways by a few centimetres; forearms and chest stay. */
const shifted: Moment = {
  ...start,
  at: 0.5,
  pelvis: { yaw: -4.75, bend: 77.36, twist: 18.72 },
  chest: { bend: -2.52, side: 7.18, twist: -17.14 },
  rightLeg: { held: [-20, 3.6, 30], swivel: 44.44, ankle: -62 },
  rightArm: { shoulder: 80.93, out: 5.62, forearm: 1.52 },
  leftArm: { shoulder: 79.33, out: -5.64, forearm: -1.52 },
};

export const adductorsRoller: FigureSource = {
  // From above: only so can be seen that thigh and shank lie out on the mat, and the roller along the body.
  view: { turn: -8, tilt: 40 },
  moments: [start, shifted],
  props: {
    roller: { at: [4, 4.4, 18.5], radius: 4.4, along: [1, 0, 0] },
    mat,
  },
  touches: ["leftElbow", "leftHand", "rightHand"],
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // Up in the groin crease.
    {
      of: 0,
      pose: start,
      props: {
        roller: { at: [4, 4.4, 9.5], radius: 4.4, along: [1, 0, 0] },
        mat,
      },
    },
    // The low back hollows as the knee slides out.
    {
      of: 1,
      pose: {
        ...start,
        pelvis: { yaw: -7.24, bend: 100, twist: 18 },
        chest: { bend: -34, side: 12.58, twist: -13.66 },
        head: { bend: -16 },
        rightLeg: { held: [-20, 3.6, 30], swivel: 56.83, ankle: -62 },
        leftLeg: { held: [-47.6, 3, -8], swivel: 40, ankle: -74 },
      },
    },
  ],
};
