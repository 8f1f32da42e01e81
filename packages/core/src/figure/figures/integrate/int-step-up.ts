import type { FigureSource, Moment } from "../../source.ts";

/** As high as the tread of a step: 20 cm on 1.70 m. */
const height = 12;

/** The right foot whole on the step, the left behind it on the floor, a slight lean from the hips. */
const below: Moment = {
  at: 0,
  root: { of: "pelvis", at: [3, 50, 0] },
  pelvis: { bend: 10 },
  rightLeg: { foot: [22, height, 4.8] },
  leftLeg: { foot: [-5, 0, -4.8] },
  rightArm: { shoulder: -4, out: 8, elbow: 34 },
  leftArm: { shoulder: 6, out: 8, elbow: 34 },
  targets: ["right glutes"],
  working: ["right quadriceps"],
};

/** The weight is over the step; the left heel has left the floor. */
const loaded: Moment = {
  ...below,
  at: 0.06,
  passes: true,
  root: { of: "pelvis", at: [11, 52.5, 1.5] },
  pelvis: { bend: 14 },
  leftLeg: { foot: [-5, 0, -4.8], heel: 42 },
};

/** The left foot clears the edge of the step. */
const rising: Moment = {
  ...below,
  at: 0.14,
  passes: true,
  root: { of: "pelvis", at: [18, 58.5, 2.5] },
  pelvis: { bend: 9 },
  leftLeg: { foot: [11, 20, -4.8], heel: 36 },
  rightArm: { shoulder: 10, out: 8, elbow: 52 },
  leftArm: { shoulder: -10, out: 8, elbow: 44 },
};

/** Tall on the right leg, the left knee lifted. */
const above: Moment = {
  ...below,
  at: 0.25,
  root: { of: "pelvis", at: [22.5, height + 52.3, 3] },
  pelvis: { bend: -2 },
  leftLeg: { foot: [41, 31, -4.8], heel: 12 },
  rightArm: { shoulder: 18, out: 8, elbow: 90 },
  leftArm: { shoulder: -24, out: 8, elbow: 60 },
};

/** Up onto the step, the free knee lifted, and lowered with control. */
export const stepUp: FigureSource = {
  moments: [
    below,
    loaded,
    rising,
    above,
    { ...above, at: 0.5 },
    { ...rising, at: 0.76 },
    { ...loaded, at: 0.9 },
  ],
  props: { step: { x: [11, 40], height } },
  mover: "leftKnee",
  still: 0.25,
};
