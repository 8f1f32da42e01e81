import type { FigureSource, Moment } from "../../source.ts";
import { handsOnHips } from "./hands-on-hips.ts";

/** A long step, so that the back hip opens while the front shin stays steep. */
const stride = 54;

/** Tall over both feet, hands on the hips; the left foot stays where it is from here on. */
const standing: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 52.4, 0] },
  pelvis: {},
  rightLeg: { foot: [0, 0, 4.8], lift: 4 },
  leftLeg: { foot: [0, 0, -4.8] },
  ...handsOnHips,
  targets: ["right glutes"],
};

/** The heel comes down far in front while the hips are still on their way. */
const landedForward: Moment = {
  ...standing,
  at: 0.165,
  passes: true,
  root: { of: "pelvis", at: [25, 42, -1] },
  pelvis: { bend: 2 },
  rightLeg: { foot: [stride, 0, 4.8], heel: -14, lift: 6 },
  leftLeg: { foot: [0, 0, -4.8], heel: 26 },
};

/** Down between both feet: front shin steep, back thigh behind the hips, its knee a hand above the floor. */
const forward: Moment = {
  ...standing,
  at: 0.26,
  root: { of: "pelvis", at: [34, 31, 0] },
  pelvis: { bend: -3 },
  chest: { bend: 4 },
  rightLeg: { foot: [stride, 0, 4.8] },
  leftLeg: { foot: [0, 0, -4.8], heel: 60 },
  targets: ["right glutes"],
  working: ["right quadriceps"],
};

/** The front leg has pushed the floor away and leaves it. */
const pushedBack: Moment = {
  ...landedForward,
  at: 0.36,
  rightLeg: { foot: [stride, 0, 4.8], heel: 10 },
  leftLeg: { foot: [0, 0, -4.8], heel: 26 },
};

/** Through standing on the planted leg alone, the other foot beside it in the air. */
const throughStanding: Moment = {
  ...standing,
  at: 0.5,
  passes: true,
  root: { of: "pelvis", at: [0.5, 52.2, -3] },
  rightLeg: { foot: [0, 5, 4], heel: 12, lift: 4 },
};

/** The ball of the foot comes down far behind. */
const landedBehind: Moment = {
  ...standing,
  at: 0.64,
  passes: true,
  root: { of: "pelvis", at: [-16, 42, -1] },
  pelvis: { bend: 4 },
  rightLeg: { foot: [-stride, 0, 4.8], heel: 42, lift: 3 },
};

/** The same lunge with the planted foot in front; the travelling hip opens. */
const behind: Moment = {
  ...standing,
  at: 0.75,
  root: { of: "pelvis", at: [-20, 31, 0] },
  pelvis: { bend: -3 },
  chest: { bend: 4 },
  rightLeg: { foot: [-stride, 0, 4.8], heel: 60 },
  targets: ["right hip flexors"],
  working: ["right glutes"],
};

/** The planted leg has pushed up; the back foot leaves the floor, its toes last. */
const pushedForward: Moment = {
  ...landedBehind,
  at: 0.84,
  rightLeg: { foot: [-stride, 0, 4.8], heel: 46 },
};

/** Standing over the planted foot: the same leg forward into a lunge, through standing, behind into a lunge. */
export const forwardReverseLunge: FigureSource = {
  moments: [
    standing,
    landedForward,
    forward,
    pushedBack,
    throughStanding,
    landedBehind,
    behind,
    pushedForward,
  ],
  mover: "rightAnkle",
  places: [
    { name: "back", x: 4 - stride, from: 0.5, to: 1 },
    { name: "middle", x: 4, from: 2, to: 2 },
    { name: "forward", x: 4 + stride, from: 0, to: 0.5 },
  ],
  still: 0.75,
  mistakes: [
    // The pelvis tips forward, so the low back arches and the back hip stays short.
    {
      of: 1,
      pose: {
        ...behind,
        pelvis: { bend: 42 },
        chest: { bend: -30 },
        head: { bend: -10 },
        rightArm: { shoulder: 38, out: 8, elbow: 16 },
        leftArm: { shoulder: 38, out: 8, elbow: 16 },
      },
    },
  ],
};
