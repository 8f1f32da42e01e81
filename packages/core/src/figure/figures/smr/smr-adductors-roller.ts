import type { FigureSource, Moment } from "../../source.ts";

const mat = { x: [-52, 54], z: [-17, 38], height: 0 } as const;

/**
 * Face down on both forearms, the right knee out to the side on the roller, which lies under the fleshy middle of the
 * inner thigh and along the body; the pelvis is rolled a little off that side, the chest stays square.
 */
const start: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [33, 2.4, 10] },
  pelvis: { yaw: -4, bend: 71, twist: 24 },
  chest: { bend: 0.6, side: 3.8, twist: -22.7 },
  head: { bend: -8 },
  rightLeg: { held: [-34, 4, 31.5], swivel: 58, ankle: -20 },
  leftLeg: { held: [-46.3, 3, -9], swivel: 45, ankle: -74 },
  rightArm: { shoulder: 84, forearm: 0 },
  leftArm: { shoulder: 84, forearm: 0 },
  targets: ["right inner thigh"],
};

/** The pelvis shifted sideways by a couple of centimetres; forearms and chest stay. */
const shifted: Moment = {
  ...start,
  at: 0.5,
  pelvis: { yaw: 3, bend: 71, twist: 24 },
  chest: { bend: -2, side: -2.2, twist: -25 },
  rightLeg: { held: [-34, 4, 31.5], swivel: 54, ankle: -20 },
};

export const adductorsRoller: FigureSource = {
  // From behind and above: only so can be seen that the roller lies along the body, under the thigh.
  view: { turn: -52, tilt: 18 },
  moments: [start, shifted],
  props: {
    roller: { at: [-5, 4.4, 16], radius: 4.4, along: [1, 0, 0] },
    mat,
  },
  touches: ["rightElbow", "leftElbow"],
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // Up in the groin crease.
    {
      of: 0,
      pose: start,
      props: {
        roller: { at: [-3, 4.4, 8], radius: 4.4, along: [1, 0, 0] },
        mat,
      },
    },
    // The low back hollows as the knee slides out.
    {
      of: 1,
      pose: {
        ...start,
        pelvis: { yaw: -4, bend: 90, twist: 24 },
        chest: { bend: -24.6, side: 14.3, twist: -19.9 },
        head: { bend: -14 },
        rightLeg: { held: [-34, 4, 31.5], swivel: 63, ankle: -20 },
        leftLeg: { held: [-49, 3, -9], swivel: 20, ankle: -74 },
      },
    },
  ],
};
