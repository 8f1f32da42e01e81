import type { FigureSource, Moment } from "../../source.ts";

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
  rightLeg: { hip: 27.4, out: 56, turn: 42, knee: 73, ankle: -20 },
  leftLeg: { held: [-46.6, 3, -9], swivel: 40, ankle: -74 },
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
  rightLeg: { hip: 27.4, out: 56, turn: 41.4, knee: 60, ankle: -20 },
};

export const adductorsRoller: FigureSource = {
  // From behind and above: only so can be seen that the roller lies along the body, under the thigh.
  view: { turn: -40, tilt: 18 },
  moments: [start, shifted],
  props: {
    roller: { at: [-5, 4.4, 17], radius: 4.4, along: [1, 0, 0] },
    mat: { x: [-56, 54], z: [-18, 30], height: 0 },
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
        mat: { x: [-56, 54], z: [-18, 30], height: 0 },
      },
    },
    // The low back hollows as the knee slides out.
    {
      of: 1,
      pose: {
        ...start,
        pelvis: { yaw: -4, bend: 92, twist: 24 },
        chest: { bend: -28, side: 3.8, twist: -22.7 },
        head: { bend: -14 },
      },
    },
  ],
};
