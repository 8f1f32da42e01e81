import type { FigureSource, Moment } from "../../source.ts";

/** Seated on the ball with the right buttock, the right ankle over the left knee, both hands behind. */
const start: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 10.4, 0] },
  pelvis: { bend: -37, side: 4 },
  chest: { bend: 14, side: -3 },
  head: { bend: 16 },
  rightLeg: { held: [19, 22.8, -6.5], swivel: 38, ankle: 8 },
  leftLeg: { foot: [42, 0, -6] },
  rightArm: { hand: [-23, 1.7, 14], fingers: [-1, 0, 0] },
  leftArm: { hand: [-23, 1.7, -12], fingers: [-1, 0, 0] },
  targets: ["right glutes"],
};

export const gluteBall: FigureSource = {
  view: { turn: 26, tilt: 6 },
  moments: [
    start,
    // Rolled a few centimetres to and fro on the ball, the knee let out a little further.
    {
      ...start,
      at: 0.5,
      root: { of: "pelvis", at: [-2, 10.2, 0] },
      rightLeg: { held: [18.2, 22.4, -6.5], swivel: 46, ankle: 8 },
    },
  ],
  props: { ball: { at: [-3, 2.8, 4], radius: 2.8 } },
  mover: "rightKnee",
  still: 0.5,
};
