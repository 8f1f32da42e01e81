import type { FigureSource, Moment } from "../../source.ts";

/** Hands below the shoulders, knees below the hips, the back long. */
const fours: Moment = {
  at: 0,
  root: { of: "leftKnee", at: [0, 3.6, -4.8] },
  pelvis: { bend: 74 },
  chest: { bend: 2 },
  head: { bend: -3 },
  rightLeg: { hip: 74, shin: -1 },
  leftLeg: { hip: 74, shin: -1 },
  rightArm: { hand: [31, 1.7, 9], fingers: [1, 0, 0], swivel: 88 },
  leftArm: { hand: [31, 1.7, -9], fingers: [1, 0, 0], swivel: 88 },
  targets: ["right glutes"],
  working: ["back"],
};

/** The named leg and the opposite arm reach long, no higher than the trunk. */
const long: Moment = {
  ...fours,
  at: 1 / 3,
  rightLeg: { hip: -7, knee: 2, ankle: -60 },
  leftArm: { shoulder: 150, elbow: 3 },
};

export const birdDog: FigureSource = {
  view: { turn: 12, tilt: 3 },
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
