import type { FigureSource, Moment } from "../../source.ts";

/** Standing over the planted foot. */
const standing: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 52.4, 0] },
  pelvis: {},
  rightLeg: { foot: [0, 0, 4.8] },
  leftLeg: { foot: [0, 0, -4.8] },
  rightArm: { shoulder: -8, out: 26, turn: -62, elbow: 92 },
  leftArm: { shoulder: -8, out: 26, turn: -62, elbow: 92 },
  targets: ["right glutes"],
};

export const forwardReverseLunge: FigureSource = {
  moments: [
    standing,
    {
      ...standing,
      at: 0.28,
      root: { of: "pelvis", at: [22, 31, 0] },
      rightLeg: { foot: [48, 0, 4.8], lift: 6 },
      leftLeg: { foot: [0, 0, -4.8], heel: 55 },
      targets: ["left hip flexors"],
      working: ["left glutes"],
    },
    { ...standing, at: 0.5, passes: true, rightLeg: { foot: [0, 0, 4.8], lift: 6 } },
    {
      ...standing,
      at: 0.78,
      root: { of: "pelvis", at: [-24, 31, 0] },
      rightLeg: { foot: [-48, 0, 4.8], heel: 55, lift: 6 },
      leftLeg: { foot: [0, 0, -4.8] },
      targets: ["right hip flexors"],
      working: ["right glutes"],
    },
  ],
  mover: "rightAnkle",
  places: [
    { name: "back", x: -46, from: 0.5, to: 1 },
    { name: "middle", x: 2, from: 2, to: 2 },
    { name: "forward", x: 50, from: 0, to: 0.5 },
  ],
  still: 0.78,
};
