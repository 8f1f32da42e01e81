import type { FigureSource, Moment } from "../../source.ts";

const start: Moment = {
  at: 0,
  root: { of: "rightHip", at: [0, 15, 0] },
  pelvis: { yaw: 0, bend: 80, side: 0, twist: 45 },
  rightLeg: { hip: 0, knee: 2, ankle: -40 },
  leftLeg: { hip: 30, out: 30, knee: 80 },
  rightArm: { shoulder: 90, elbow: 90 },
  leftArm: { shoulder: 90, elbow: 90 },
  targets: ["right tensor"],
};

export const tflRoller: FigureSource = {
  moments: [start, { ...start, at: 0.5 }],
  props: { roller: { at: [1, 4.4, 0], radius: 4.4 } },
  still: 0,
};
