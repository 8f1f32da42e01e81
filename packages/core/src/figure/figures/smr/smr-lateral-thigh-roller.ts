import type { FigureSource, Moment } from "../../source.ts";

/**
 * On the right side, seen from the front: propped on the forearm, the roller across the outer thigh, the left foot
 * planted in front of the right knee.
 */
const start: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [36, 2.4, 0] },
  pelvis: { yaw: 2.38, bend: 76.02, twist: -84 },
  chest: { bend: 3.03, side: -9.02, twist: 21.57 },
  head: { bend: -2, side: -6 },
  rightLeg: { hip: -0.3, out: -5.6, knee: 4, ankle: -10 },
  leftLeg: { foot: [-22, 0, -22], swivel: 50 },
  rightArm: { shoulder: 90.84, out: 49.56, forearm: -39.65 },
  leftArm: { hand: [32, 1.7, -16] },
  targets: ["right outer thigh"],
};

/** Drawn a few centimetres towards the forearm. */
const kneaded: Moment = {
  ...start,
  at: 0.5,
  pelvis: { yaw: 3.65, bend: 72.38, twist: -84 },
  chest: { bend: 4.44, side: -5.46, twist: 23.9 },
  rightLeg: { hip: -1.87, out: -8.97, knee: 4, ankle: -10 },
  rightArm: { shoulder: 77.3, out: 43.26, forearm: -38.15 },
};

export const lateralThighRoller: FigureSource = {
  view: { turn: 165, tilt: 6 },
  moments: [start, kneaded],
  armInFront: true,
  legsInFront: ["left"],
  touches: ["rightHand"],
  props: { roller: { at: [-12, 4.4, -6], radius: 4.4 } },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // Against the outside of the knee.
    { of: 0, pose: start, props: { roller: { at: [-24, 4.4, -6], radius: 4.4 } } },
  ],
};
