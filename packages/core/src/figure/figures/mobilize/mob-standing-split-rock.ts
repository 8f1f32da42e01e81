import type { FigureSource, Moment } from "../../source.ts";

/** A long stride, right leg behind with its heel up, both hands light on a wall ahead. */
const start: Moment = {
  at: 0,
  root: { of: "pelvis", at: [-3, 48.9, 0] },
  pelvis: { bend: 0 },
  chest: { bend: 3 },
  rightLeg: { foot: [-25, 0, 4.8], heel: 24 },
  leftLeg: { foot: [16, 0, -4.8] },
  rightArm: { hand: [31.6, 68, 8], fingers: [0.15, 1, 0], swivel: 12 },
  leftArm: { shoulder: 2, out: 6, turn: 10, elbow: 14 },
  targets: ["right hip flexors"],
  working: ["right glutes"],
};

/** The hips glide forward, belt line level; the chest comes along upright. */
const driven: Moment = {
  ...start,
  at: 0.5,
  root: { of: "pelvis", at: [5, 47.4, 0] },
  pelvis: { bend: -5 },
  chest: { bend: 6 },
  rightLeg: { foot: [-25, 0, 4.8], heel: 31 },
};

export const standingSplitRock: FigureSource = {
  moments: [start, driven],
  props: { wall: { x: 33.7 } },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // The chest goes to the wall, the hips stay.
    {
      of: 0,
      pose: {
        ...start,
        pelvis: { bend: 26 },
        chest: { bend: 16 },
        head: { bend: -14 },
        targets: [],
        working: [],
      },
    },
  ],
};
