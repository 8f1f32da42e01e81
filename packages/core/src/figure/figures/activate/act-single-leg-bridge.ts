import type { FigureSource, Moment } from "../../source.ts";

/** On the back, the named foot on the floor, the other leg straight beside its thigh. */
const down: Moment = {
  at: 0,
  root: { of: "shoulders", at: [-28.8, 5.2, 0] },
  pelvis: { bend: -89 },
  head: { bend: 2 },
  rightLeg: { foot: [22.5, 0, 4.8] },
  leftLeg: { hip: 46, knee: 4, ankle: -8 },
  rightArm: { hand: [7.8, 1.7, 12], fingers: [1, 0, 0], swivel: 80 },
  leftArm: { hand: [7.8, 1.7, -12], fingers: [1, 0, 0], swivel: 80 },
  targets: ["right glutes"],
  working: ["right hamstrings"],
};

/** One line from the shoulders to the free foot, both hips level. */
const up: Moment = {
  ...down,
  at: 0.25,
  pelvis: { bend: -116 },
  head: { bend: 26 },
  leftLeg: { hip: 0, knee: 3, ankle: -8 },
};

export const singleLegBridge: FigureSource = {
  view: { turn: -10 },
  moments: [down, up, { ...up, at: 0.75 }],
  mover: "pelvis",
  still: 0.25,
  mistakes: [
    // The free side of the pelvis hangs, and its leg with it.
    {
      of: 0,
      pose: {
        ...up,
        pelvis: { bend: -108, twist: -24 },
        chest: { twist: 24 },
        head: { bend: 18 },
        leftLeg: { hip: 8, knee: 3, ankle: -8 },
        targets: [],
        working: [],
      },
    },
  ],
};
