import type { FigureSource, Moment } from "../../source.ts";

/** Seated with the roller under the right thigh, hands behind, the left foot on the floor. */
const start: Moment = {
  at: 0,
  root: { of: "pelvis", at: [-1.4, 12.2, 0] },
  pelvis: { bend: -34 },
  chest: { bend: 12 },
  head: { bend: 14 },
  rightLeg: { hip: 57, turn: 4, knee: 8, ankle: 2 },
  leftLeg: { foot: [25, 0, -7] },
  rightArm: { hand: [-18, 1.7, 13], fingers: [-1, 0, 0] },
  leftArm: { hand: [-18, 1.7, -13], fingers: [-1, 0, 0] },
  targets: ["right hamstrings"],
};

export const hamstringRoller: FigureSource = {
  view: { turn: 16, tilt: 6 },
  moments: [
    start,
    {
      ...start,
      at: 0.5,
      root: { of: "pelvis", at: [1.8, 12.2, 0] },
      rightLeg: { hip: 57, turn: -10, knee: 8, ankle: 2 },
    },
  ],
  props: { roller: { at: [13, 4.4, -3], radius: 4.4 } },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // In the hollow behind the knee.
    { of: 0, pose: start, props: { roller: { at: [24, 4.4, -3], radius: 4.4 } } },
    // Hanging on the shoulders: they rise to the ears and the chest sinks between them.
    {
      of: 1,
      pose: {
        ...start,
        root: { of: "pelvis", at: [-3, 10, 0] },
        pelvis: { bend: -46 },
        chest: { bend: 34 },
        head: { bend: 34 },
        rightLeg: { hip: 49, turn: 4, knee: 12, ankle: 2 },
        rightArm: { hand: [-21, 1.7, 13], fingers: [-1, 0, 0] },
        leftArm: { hand: [-21, 1.7, -13], fingers: [-1, 0, 0] },
      },
    },
  ],
};
