import type { FigureSource, Moment } from "../../source.ts";

/** Seated, hands behind, feet wide; both knees lowered to the left, chest still to the front. */
const leftwards: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 6.4, 0] },
  pelvis: { yaw: -8, bend: -18, side: -14 },
  chest: { bend: 8, side: 11, twist: 8 },
  head: { bend: 6, side: 2 },
  rightLeg: { held: [30, 3.2, 18], swivel: -42 },
  leftLeg: { held: [30, 3.2, -18], swivel: 64 },
  rightArm: { hand: [-21, 2, 17], fingers: [-1, 0, 0.6], swivel: 10 },
  leftArm: { hand: [-21, 2, -17], fingers: [-1, 0, -0.6], swivel: 10 },
  targets: ["left side glutes"],
};

/** On the way, both knees up. */
const between: Moment = {
  ...leftwards,
  at: 0.25,
  passes: true,
  root: { of: "pelvis", at: [0, 5.6, 0] },
  pelvis: { bend: -18 },
  chest: { bend: 8 },
  head: { bend: 6 },
  rightLeg: { held: [30, 4.2, 18], swivel: 8 },
  leftLeg: { held: [30, 4.2, -18], swivel: 8 },
};

const rightwards: Moment = {
  ...leftwards,
  at: 0.5,
  pelvis: { yaw: 8, bend: -18, side: 14 },
  chest: { bend: 8, side: -11, twist: -8 },
  head: { bend: 6, side: -2 },
  rightLeg: { held: [30, 3.2, 18], swivel: 64 },
  leftLeg: { held: [30, 3.2, -18], swivel: -42 },
  targets: ["right side glutes"],
};

export const hip9090Switch: FigureSource = {
  view: { turn: 68, tilt: 20 },
  moments: [leftwards, between, rightwards, { ...between, at: 0.75 }],
  props: { mat: { x: [-30, 44], z: [-28, 28], height: 0 } },
  mover: "rightKnee",
  still: 0.5,
  mistakes: [
    // Slumped on the tail, the low back rounds instead of the hips turning.
    {
      of: 0,
      pose: {
        ...rightwards,
        root: { of: "pelvis", at: [4, 5.6, 0] },
        pelvis: { yaw: 12, bend: -38, side: 3 },
        chest: { bend: 50, side: 0, twist: -4 },
        head: { bend: 24 },
        leftArm: { hand: [-17, 2, -17], fingers: [-1, 0, -0.6], swivel: 10 },
        targets: [],
      },
    },
  ],
};
