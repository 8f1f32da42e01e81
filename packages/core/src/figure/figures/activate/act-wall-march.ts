import type { FigureSource, Moment } from "../../source.ts";

/** Degrees from the upright, of the straight leg and the trunk alike. */
const lean = 36;

/** One line from heel to head on the balls of both feet; the arms push the wall away at the height of the shoulders. */
const start: Moment = {
  at: 0,
  root: { of: "leftBall", at: [-27, 1.5, -4.8] },
  pelvis: { bend: lean },
  leftLeg: { hip: 0, knee: 0, ankle: 0 },
  // Beside the other foot, its heel as high: the ball lies 8.2 before where the ankle would stand.
  rightLeg: { foot: [-34.8, 0, 4.8], heel: 36.5 },
  rightArm: { hand: [46.6, 68.5, 9], fingers: [0, 1, 0] },
  leftArm: { hand: [46.6, 70, -9], fingers: [0, 1, 0] },
  targets: ["left glutes"],
};

/** The knee comes up as high as the hips while the other leg pushes straight. */
const driven: Moment = {
  ...start,
  at: 1 / 3,
  rightLeg: { hip: 104, knee: 102, ankle: 8 },
  working: ["right hip flexors"],
};

/** The heel goes up behind first: the leg must be short to pass below a body that leans. */
const passing: Moment = {
  ...start,
  at: 0.13,
  passes: true,
  rightLeg: { hip: 33, knee: 70, ankle: -6 },
};

/**
 * The named leg is the one that drives, as a client reads "right leg": it is towards the viewer. The buttock of the
 * other, straight leg is what the exercise is for.
 */
export const wallMarch: FigureSource = {
  moments: [start, passing, driven, { ...driven, at: 2 / 3 }, { ...passing, at: 0.87 }],
  props: { wall: { x: 48.3 } },
  mover: "rightKnee",
  still: 1 / 3,
  mistakes: [
    // The trunk stands up and the stance hip stays behind it: the line breaks at the hip.
    {
      of: 0,
      pose: {
        ...driven,
        pelvis: { bend: 17 },
        leftLeg: { hip: -27, knee: 0, ankle: 8 },
        rightLeg: { hip: 92, knee: 96, ankle: 8 },
        rightArm: { hand: [46.6, 70, 9], fingers: [0, 1, 0] },
        leftArm: { hand: [46.6, 71, -9], fingers: [0, 1, 0] },
        targets: [],
        working: [],
      },
    },
    // The pelvis tips forward and the low back bends behind it; the hip does not extend.
    {
      of: 1,
      pose: {
        ...driven,
        pelvis: { bend: 58 },
        chest: { bend: -30 },
        head: { bend: -12 },
        leftLeg: { hip: 20, knee: 0, ankle: 0 },
        targets: [],
        working: [],
      },
    },
  ],
};
