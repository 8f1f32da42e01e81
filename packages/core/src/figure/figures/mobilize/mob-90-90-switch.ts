import type { FigureSource, Moment } from "../../source.ts";

/** Seated, hands behind, feet wide; both knees lowered to the left, chest still to the front. */
const leftwards: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 7, 0] },
  pelvis: { yaw: -25, bend: -14, side: -20 },
  chest: { bend: 6, side: 17, twist: 21 },
  head: { bend: 6, side: 2 },
  rightLeg: { held: [28, 3.6, 22], swivel: -27 },
  leftLeg: { held: [28, 3.6, -22], swivel: 71 },
  rightArm: { hand: [-19, 2, 20], fingers: [-1, 0, 0.6], swivel: 10 },
  leftArm: { hand: [-19, 2, -20], fingers: [-1, 0, -0.6], swivel: 10 },
  targets: ["left side glutes"],
};

/** On the way, both knees up. */
const between: Moment = {
  ...leftwards,
  at: 0.25,
  passes: true,
  root: { of: "pelvis", at: [0, 5.6, 0] },
  pelvis: { bend: -21 },
  chest: { bend: 10 },
  head: { bend: 6 },
  rightLeg: { held: [28, 3.6, 22], swivel: 14 },
  leftLeg: { held: [28, 3.6, -22], swivel: 14 },
};

const rightwards: Moment = {
  ...leftwards,
  at: 0.5,
  pelvis: { yaw: 25, bend: -14, side: 20 },
  chest: { bend: 6, side: -17, twist: -21 },
  head: { bend: 6, side: -2 },
  rightLeg: { held: [28, 3.6, 22], swivel: 71 },
  leftLeg: { held: [28, 3.6, -22], swivel: -27 },
  targets: ["right side glutes"],
};

export const hip9090Switch: FigureSource = {
  view: { turn: 90, tilt: 22 },
  near: "both",
  moments: [leftwards, between, rightwards, { ...between, at: 0.75, targets: rightwards.targets }],
  props: { mat: { x: [-30, 44], z: [-34, 34], height: 0 } },
  armsBehind: true,
  legsInFront: ["left", "right"],
  mover: "rightKnee",
  still: 0.5,
  mistakes: [
    // Slumped on the tail, the low back rounds instead of the hips turning.
    {
      of: 0,
      pose: {
        ...rightwards,
        root: { of: "pelvis", at: [2, 6.4, 0] },
        pelvis: { yaw: 20, bend: -34, side: 16 },
        chest: { bend: 46, side: -8, twist: -12 },
        head: { bend: 26 },
        leftArm: { hand: [-16, 2, -17], fingers: [-1, 0, -0.6], swivel: 10 },
        targets: [],
      },
    },
  ],
};
