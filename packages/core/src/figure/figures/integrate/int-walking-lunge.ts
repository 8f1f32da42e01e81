import type { FigureSource, Moment } from "../../source.ts";

/** From where one foot stands to where the next comes down. */
const stride = 54;

/** Tall, feet side by side, arms hanging. */
const standing: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 52.4, 0] },
  pelvis: {},
  rightLeg: { foot: [0, 0, 4.8] },
  leftLeg: { foot: [0, 0, -4.8], lift: 2 },
  rightArm: { shoulder: 0, out: 6, elbow: 24 },
  leftArm: { shoulder: 0, out: 6, elbow: 24 },
  targets: ["right glutes"],
};

/** The heel of the right foot comes down in front, the hips behind it. */
const landed: Moment = {
  ...standing,
  at: 0.3,
  passes: true,
  root: { of: "pelvis", at: [25, 42, -1] },
  pelvis: { bend: 2 },
  rightLeg: { foot: [stride, 0, 4.8], heel: -14, lift: 6 },
  leftLeg: { foot: [0, 0, -4.8], heel: 26 },
  rightArm: { shoulder: -22, out: 8, elbow: 34 },
  leftArm: { shoulder: 18, out: 6, elbow: 66 },
};

/** Down between both feet, the other arm in front as in walking. */
const low: Moment = {
  ...standing,
  at: 0.5,
  root: { of: "pelvis", at: [34, 31, 0] },
  pelvis: { bend: -2 },
  chest: { bend: 4 },
  rightLeg: { foot: [stride, 0, 4.8] },
  leftLeg: { foot: [0, 0, -4.8], heel: 60 },
  rightArm: { shoulder: -37, out: 8, elbow: 32 },
  leftArm: { shoulder: 26, out: 6, elbow: 86 },
  working: ["right quadriceps"],
};

/** Up on the front leg; the toes of the back foot leave the floor. */
const leaving: Moment = {
  ...low,
  at: 0.66,
  passes: true,
  root: { of: "pelvis", at: [43, 40.5, 1] },
  pelvis: { bend: 4 },
  chest: { bend: 2 },
  leftLeg: { foot: [0, 0, -4.8], heel: 66 },
  rightArm: { shoulder: -20, out: 8, elbow: 38 },
  leftArm: { shoulder: 16, out: 6, elbow: 62 },
};

/** The left foot swings through beside the right leg. */
const swinging: Moment = {
  ...standing,
  at: 0.84,
  passes: true,
  root: { of: "pelvis", at: [51, 50, 2] },
  pelvis: { bend: 2 },
  rightLeg: { foot: [stride, 0, 4.8] },
  leftLeg: { foot: [37, 8, -4.8], heel: 30, lift: 3 },
  rightArm: { shoulder: -4, out: 7, elbow: 28 },
  leftArm: { shoulder: 6, out: 6, elbow: 32 },
};

/** Forward into a lunge, and the back leg comes through to standing one step further. */
export const walkingLunge: FigureSource = {
  moments: [standing, landed, low, leaving, swinging],
  travels: [stride, 0, 0],
  mover: "rightAnkle",
  still: 0.5,
  mistakes: [
    // A step so long that the pelvis tips forward.
    {
      of: 1,
      pose: {
        ...low,
        root: { of: "pelvis", at: [31, 29.5, 0] },
        pelvis: { bend: 38 },
        chest: { bend: -28 },
        head: { bend: -8 },
        rightLeg: { foot: [stride + 5, 0, 4.8] },
        leftLeg: { foot: [-8, 0, -4.8], heel: 56 },
      },
    },
  ],
};
