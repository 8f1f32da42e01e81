import type { FigureSource, Moment } from "../../source.ts";

/** Hands below the shoulders, knees below the hips, the back long. */
const fours: Moment = {
  at: 0,
  root: { of: "leftKnee", at: [0, 3.6, -4.8] },
  pelvis: { bend: 73 },
  chest: { bend: -3 },
  head: { bend: -4 },
  rightLeg: { hip: 73, shin: -1 },
  leftLeg: { hip: 73, shin: -1 },
  rightArm: { hand: [29.5, 1.7, 9], fingers: [1, 0, 0], swivel: 75 },
  leftArm: { hand: [29.5, 1.7, -9], fingers: [1, 0, 0], swivel: 75 },
  targets: ["right glutes"],
  working: ["back"],
};

/** The named leg and the opposite arm reach long, no higher than the trunk. */
const long: Moment = {
  ...fours,
  at: 1 / 3,
  rightLeg: { hip: -12, knee: 3, ankle: -42 },
  leftArm: { shoulder: 163, elbow: 3 },
};

export const birdDog: FigureSource = {
  moments: [fours, long, { ...long, at: 2 / 3 }],
  mover: "rightAnkle",
  still: 1 / 3,
  mistakes: [
    // The leg is above the trunk, and the low back hollows under it.
    {
      of: 0,
      pose: {
        ...long,
        pelvis: { bend: 92 },
        chest: { bend: -28 },
        head: { bend: -10 },
        leftLeg: { hip: 88, shin: -1 },
        rightLeg: { hip: -28, knee: 3, ankle: -42 },
        targets: [],
        working: [],
      },
    },
  ],
};
