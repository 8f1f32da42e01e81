import type { FigureSource, Moment } from "../../source.ts";
import { handsOnHipsWide } from "./hands-on-hips.ts";

/** One small step. */
const stride = 17;
/** Feet wider than the hips, so that the band stays tight. */
const half = 8.5;

/** Knees a little bent, hips back, the band above the knees. */
const narrow: Moment = {
  at: 0,
  root: { of: "pelvis", at: [-4, 45.5, 0] },
  pelvis: { bend: 14 },
  chest: { bend: -2 },
  head: { bend: -8 },
  rightLeg: { foot: [0, 0, half], toes: 4, swivel: 4 },
  leftLeg: { foot: [0, 0, -half], toes: 4, swivel: 4, lift: 3 },
  ...handsOnHipsWide,
  targets: ["right side glutes", "left side glutes"],
};

/** The right foot has stepped out; the hips are in the middle again. */
const wide: Moment = {
  ...narrow,
  at: 0.5,
  root: { of: "pelvis", at: [-4, 44.5, stride / 2] },
  rightLeg: { foot: [0, 0, half + stride], toes: 4, swivel: 4, lift: 3 },
};

/** Small steps to the right against a band; the other foot follows. */
export const lateralBandWalk: FigureSource = {
  view: { turn: 90, tilt: 9 },
  near: "both",
  moments: [narrow, wide],
  props: { band: { above: 5 } },
  travels: [0, 0, stride],
  mover: "rightAnkle",
  still: 0.5,
  mistakes: [
    // The trunk sways over the stepping leg.
    { of: 0, pose: { ...wide, pelvis: { bend: 14, side: 8 }, chest: { bend: -2, side: 20 } } },
    // Both knees fall in.
    {
      of: 1,
      pose: {
        ...wide,
        rightLeg: { foot: [0, 0, half + stride], toes: 4, swivel: -34 },
        leftLeg: { foot: [0, 0, -half], toes: 4, swivel: -34 },
      },
    },
  ],
};
