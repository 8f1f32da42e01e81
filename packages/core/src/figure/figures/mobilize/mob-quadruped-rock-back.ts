import type { FigureSource, Moment } from "../../source.ts";

/** Hands below the shoulders, knees below the hips, back long. */
const start: Moment = {
  at: 0,
  root: { of: "rightKnee", at: [0, 4, 4.8] },
  pelvis: { bend: 67.5 },
  chest: { bend: 3 },
  head: { bend: 12 },
  rightLeg: { hip: 67.5, shin: -1 },
  leftLeg: { hip: 67.5, shin: -1 },
  rightArm: { hand: [29, 2, 10], fingers: [1, 0, 0], swivel: 10 },
  leftArm: { hand: [29, 2, -10], fingers: [1, 0, 0], swivel: 10 },
  targets: ["right glutes"],
};

/** Half-way: the chest comes down as the hips go back. */
const between: Moment = {
  ...start,
  at: 0.25,
  passes: true,
  pelvis: { bend: 70 },
  head: { bend: 10 },
  rightLeg: { hip: 98, shin: -1 },
  leftLeg: { hip: 98, shin: -1 },
};

/** The hips go back towards the heels, the low back keeps its shape. */
const back: Moment = {
  ...start,
  at: 0.5,
  pelvis: { bend: 64 },
  head: { bend: 8 },
  rightLeg: { hip: 120, shin: -1 },
  leftLeg: { hip: 120, shin: -1 },
};

export const quadrupedRockBack: FigureSource = {
  moments: [start, between, back, { ...between, at: 0.75 }],
  touches: ["leftKnee", "leftAnkle"],
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // The tail tucks under and the low back rounds to reach the heels.
    {
      of: 0,
      pose: {
        ...back,
        pelvis: { bend: 34 },
        chest: { bend: 62 },
        head: { bend: 0 },
        rightLeg: { hip: 82, shin: -1 },
        leftLeg: { hip: 82, shin: -1 },
        targets: [],
      },
    },
  ],
};
