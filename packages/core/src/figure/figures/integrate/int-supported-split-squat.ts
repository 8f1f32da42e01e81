import type { FigureSource, Moment } from "../../source.ts";
import { handsOnHips } from "./hands-on-hips.ts";

/** Nearly straight in a split stance, the right foot in front, the left hand light on the back of a chair. */
const tall: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 46.5, 0] },
  pelvis: { bend: -1 },
  chest: { bend: 2 },
  rightLeg: { foot: [20, 0, 4.8] },
  leftLeg: { foot: [-34, 0, -4.8], heel: 44 },
  ...handsOnHips,
  leftArm: { hand: [24, 49.4, -15], swivel: 10 },
  targets: ["right glutes"],
  working: ["right quadriceps"],
};

/** Straight down: the back knee a hand above the floor, neither foot has moved. */
const low: Moment = {
  ...tall,
  at: 0.5,
  root: { of: "pelvis", at: [0, 31, 0] },
  pelvis: { bend: -3 },
  chest: { bend: 4 },
  leftLeg: { foot: [-34, 0, -4.8], heel: 60 },
};

/** A split stance holding a chair; both knees bend and straighten while the feet stay. */
export const supportedSplitSquat: FigureSource = {
  moments: [tall, low],
  props: { chair: { x: 24, z: -15 } },
  mover: "head",
  still: 0.5,
  mistakes: [
    // The front heel lifts: the body has gone forward over the toes.
    {
      of: 0,
      pose: {
        ...low,
        root: { of: "pelvis", at: [8, 33, 0] },
        rightLeg: { foot: [20, 0, 4.8], heel: 26 },
      },
    },
    // The trunk leans on the support and the back rounds.
    {
      of: 1,
      pose: {
        ...low,
        root: { of: "pelvis", at: [-3, 31, 0] },
        pelvis: { bend: 18 },
        chest: { bend: 40 },
        head: { bend: 10 },
        rightArm: { hand: [14, 35.5, 6], swivel: 30 },
      },
    },
  ],
};
