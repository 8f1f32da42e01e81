import type { FigureSource, Moment } from "../../source.ts";

/** How far the left foot steps back. */
const stride = 54;

/** Standing, arms at the sides. */
const standing: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 52.4, 0] },
  pelvis: {},
  chest: {},
  rightLeg: { foot: [0, 0, 4.8] },
  leftLeg: { foot: [0, 0, -4.8], lift: 4 },
  rightArm: { shoulder: 2, out: 8, elbow: 18 },
  leftArm: { shoulder: 2, out: 8, elbow: 18 },
  targets: ["right glutes"],
};

/** The ball of the left foot comes down behind. */
const landed: Moment = {
  ...standing,
  at: 0.2,
  passes: true,
  root: { of: "pelvis", at: [-16, 42, 1] },
  pelvis: { bend: 4 },
  leftLeg: { foot: [-stride, 0, -4.8], heel: 42, lift: 4 },
  rightArm: { shoulder: 10, out: 50, elbow: 16 },
  leftArm: { shoulder: 10, out: 50, elbow: 16 },
};

/** Settled in the lunge, arms open, chest still ahead. */
const low: Moment = {
  ...standing,
  at: 1 / 3,
  root: { of: "pelvis", at: [-20, 31, 0] },
  pelvis: { bend: -2 },
  chest: { bend: 3 },
  leftLeg: { foot: [-stride, 0, -4.8], heel: 60 },
  rightArm: { shoulder: 20, out: 76, elbow: 12 },
  leftArm: { shoulder: 20, out: 76, elbow: 12 },
  targets: ["right glutes"],
  working: ["right waist"],
};

/** The ribs have turned over the front leg; the belt line still faces ahead. */
const turned: Moment = {
  ...low,
  at: 0.5,
  chest: { bend: 3, twist: 42 },
  targets: ["right glutes", "right waist"],
};

/** Back into a lunge, the chest turns over the front leg and returns, then up to standing. */
export const rotationalLunge: FigureSource = {
  view: { turn: 30 },
  moments: [standing, landed, low, turned, { ...low, at: 2 / 3 }, { ...landed, at: 0.8 }],
  mover: "leftHand",
  still: 0.5,
};
