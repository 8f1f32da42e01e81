import type { FigureSource, Moment } from "../../source.ts";

/** Tall on the right leg, the toes of the left just off the floor. */
const standing: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 52.2, 3.5] },
  pelvis: {},
  chest: {},
  head: {},
  rightLeg: { foot: [0, 0, 5] },
  leftLeg: { hip: 20, knee: 52, ankle: 2 },
  rightArm: { shoulder: 2, out: 8, elbow: 12 },
  leftArm: { shoulder: 2, out: 8, elbow: 12 },
  targets: ["right glutes"],
};

/** Folded at the hip: trunk and free leg in one long line, arms hanging. */
const folded: Moment = {
  ...standing,
  at: 0.4,
  root: { of: "pelvis", at: [-6, 50.4, 3.5] },
  pelvis: { bend: 78 },
  chest: { bend: 2 },
  head: { bend: -8 },
  leftLeg: { hip: -4, knee: 4, ankle: -8 },
  rightArm: { shoulder: 78, out: 4, elbow: 8 },
  leftArm: { shoulder: 78, out: 4, elbow: 8 },
  targets: ["right glutes", "right hamstrings"],
};

/** On one leg: a fold at the hip while the free leg reaches back, and up again. */
export const singleLegHinge: FigureSource = {
  moments: [standing, folded, { ...folded, at: 0.6 }],
  mover: "leftAnkle",
  still: 0.4,
  mistakes: [
    // The back rounds to reach lower, and the hip has not folded.
    {
      of: 1,
      pose: {
        ...folded,
        pelvis: { bend: 48 },
        chest: { bend: 62 },
        head: { bend: 20 },
        leftLeg: { hip: 6, knee: 24, ankle: -8 },
        rightArm: { shoulder: 66, out: 4, elbow: 8 },
        leftArm: { shoulder: 66, out: 4, elbow: 8 },
      },
    },
  ],
};
