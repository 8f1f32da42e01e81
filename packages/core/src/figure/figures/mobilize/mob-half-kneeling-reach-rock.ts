import type { FigureSource, Moment } from "../../source.ts";

/** As the half-kneeling rock; the arm of the kneeling side waits beside the body, the other hand rests on the thigh. */
const start: Moment = {
  at: 0,
  root: { of: "rightKnee", at: [-9, 5, 4.8] },
  pelvis: { bend: -4 },
  chest: { bend: 6 },
  rightLeg: { hip: 0, shin: -6 },
  leftLeg: { foot: [18, 0, -6] },
  rightArm: { shoulder: 6, out: 13, elbow: 14 },
  leftArm: { hand: [10.5, 34, -8], swivel: 14 },
  targets: ["right hip flexors"],
  working: ["right glutes"],
};

/** Rock first: the hips are nearly there, the arm has only begun to rise. */
const hipsLead: Moment = {
  ...start,
  at: 0.22,
  passes: true,
  pelvis: { bend: -6 },
  chest: { bend: 5 },
  rightLeg: { hip: -17, shin: -6 },
  rightArm: { shoulder: 68, out: 2, elbow: 14 },
  leftArm: { hand: [15, 33.6, -8], swivel: 14 },
};

/** Reach second: long through the side, up and slightly across. */
const reached: Moment = {
  ...start,
  at: 0.5,
  pelvis: { bend: -7 },
  chest: { bend: 5, side: -15 },
  head: { side: -9 },
  rightLeg: { hip: -26, shin: -6 },
  rightArm: { shoulder: 172, out: 12, elbow: 8 },
  leftArm: { hand: [19.5, 33, -8], swivel: 14 },
  targets: ["right hip flexors", "right waist"],
};

export const halfKneelingReachRock: FigureSource = {
  view: { turn: 42, tilt: 6 },
  moments: [start, hipsLead, reached],
  props: { pad: { x: [-16, -2], z: [-2, 11], height: 1.5 } },
  mover: "rightHand",
  still: 0.5,
  mistakes: [
    // Folded at the waist instead of long through the side.
    {
      of: 0,
      pose: {
        ...reached,
        pelvis: { bend: 0, side: 6 },
        chest: { bend: 8, side: -42 },
        head: { side: -12 },
        rightLeg: { hip: -8, shin: -6 },
        rightArm: { shoulder: 170, out: 4, elbow: 40 },
        leftArm: { hand: [12, 34, -10], swivel: 40 },
        targets: [],
        working: [],
      },
    },
  ],
};
