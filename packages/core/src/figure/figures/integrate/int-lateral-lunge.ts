import type { ArmPose } from "../../pose.ts";
import type { FigureSource, Moment } from "../../source.ts";

/** Hands together before the chest, elbows out: a counterweight to the hips. */
const clasped: ArmPose = { shoulder: 33, out: 25, turn: -64.5, elbow: 123 };

/** Feet below the hips. */
const standing: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 52.2, 0] },
  pelvis: {},
  rightLeg: { foot: [0, 0, 5], toes: 6, lift: 4 },
  leftLeg: { foot: [0, 0, -5], toes: 4 },
  rightArm: clasped,
  leftArm: clasped,
  targets: ["right side glutes"],
};

/** The foot comes down far out, before the hips have followed. */
const landed: Moment = {
  ...standing,
  at: 0.2,
  passes: true,
  root: { of: "pelvis", at: [-2, 46, 16] },
  pelvis: { bend: 10 },
  rightLeg: { foot: [0, 0, 46], toes: 8, lift: 5 },
};

/** The hips sit back over the right foot; the other leg is long, its foot flat. */
const low: Moment = {
  ...standing,
  at: 0.4,
  root: { of: "pelvis", at: [-9, 33.5, 36] },
  pelvis: { bend: 30 },
  chest: { bend: 4 },
  head: { bend: -16 },
  rightLeg: { foot: [0, 0, 46], toes: 8 },
  working: ["left inner thigh"],
};

/** A wide step to the right; the hips sit back over that foot and push back to standing. */
export const lateralLunge: FigureSource = {
  view: { turn: 74, tilt: 7 },
  near: "both",
  moments: [standing, landed, low, { ...low, at: 0.6 }, { ...landed, at: 0.8 }],
  mover: "rightAnkle",
  still: 0.4,
  mistakes: [
    // The bent knee falls inward of its foot.
    { of: 0, pose: { ...low, rightLeg: { foot: [0, 0, 46], toes: 8, swivel: -38 } } },
  ],
};
