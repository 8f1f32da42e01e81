import type { FigureSource, Moment } from "../../source.ts";

/** Hips above the knee that is down, trunk tall, tailbone slightly tucked. */
const start: Moment = {
  at: 0,
  root: { of: "rightKnee", at: [-9, 4, 4.8] },
  pelvis: { bend: -2 },
  chest: { bend: 3 },
  rightLeg: { hip: -6, shin: -1.5 },
  leftLeg: { foot: [26, 0, -4.8] },
  rightArm: { shoulder: -2, out: 24, turn: -60, elbow: 96 },
  leftArm: { hand: [16, 35, -6], swivel: 20 },
  targets: ["right hip flexors"],
  working: ["right glutes"],
};

export const halfKneelingRock: FigureSource = {
  moments: [
    start,
    {
      ...start,
      at: 0.5,
      pelvis: { bend: -5 },
      chest: { bend: 6 },
      rightLeg: { hip: -32, shin: -1.5 },
    },
  ],
  props: { pad: { x: [-15, -3], height: 0.6 } },
  mover: "pelvis",
  still: 0.5,
};
