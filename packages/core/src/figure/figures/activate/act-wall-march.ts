import type { FigureSource, Moment } from "../../source.ts";

const lean = 36;

/** One line from heel to head; both legs straight, both hands on the wall. */
const start: Moment = {
  at: 0,
  root: { of: "leftBall", at: [-27, 1.5, -4.8] },
  pelvis: { bend: lean },
  leftLeg: { hip: 0, knee: 0, ankle: 0 },
  rightLeg: { foot: [-35, 0, 4.8], heel: 36 },
  rightArm: { hand: [47, 69, 9] },
  leftArm: { hand: [47, 71, -9] },
  targets: ["left glutes"],
};

const driven: Moment = {
  ...start,
  at: 1 / 3,
  rightLeg: { hip: 96, knee: 100, ankle: 10 },
};

export const wallMarch: FigureSource = {
  moments: [start, driven, { ...driven, at: 2 / 3 }],
  near: "left",
  props: { wall: { x: 48.6 } },
  mover: "rightKnee",
  still: 1 / 3,
};
