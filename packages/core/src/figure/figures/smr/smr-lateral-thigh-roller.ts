import type { FigureSource, Moment } from "../../source.ts";

/** On the right side, propped on the forearm, the roller across the outer thigh; the left foot is planted in front. */
const start: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [36, 2.4, -0.2] },
  pelvis: { bend: 79.2, twist: -80 },
  chest: { bend: -2, side: -9.3, twist: 22 },
  head: { bend: -4, side: -6 },
  rightLeg: { hip: 0.8, out: -5.8, turn: -6, knee: 4, ankle: -20 },
  leftLeg: { foot: [-22, 0, -22], swivel: 50 },
  rightArm: { shoulder: 91.5, out: 40.2, forearm: -60 },
  leftArm: { hand: [32, 1.7, -16] },
  targets: ["right outer thigh"],
};

export const lateralThighRoller: FigureSource = {
  view: { turn: -16, tilt: 6 },
  moments: [
    start,
    {
      ...start,
      at: 0.5,
      pelvis: { bend: 78.6, twist: -74 },
      chest: { bend: -2, side: -7.9, twist: 22 },
      rightLeg: { hip: 0.6, out: -6.5, turn: -6, knee: 4, ankle: -20 },
      rightArm: { shoulder: 86.6, out: 32, forearm: -60 },
    },
  ],
  props: { roller: { at: [-12, 4.4, -6], radius: 4.4 } },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // Against the outside of the knee.
    { of: 0, pose: start, props: { roller: { at: [-24, 4.4, -6], radius: 4.4 } } },
  ],
};
