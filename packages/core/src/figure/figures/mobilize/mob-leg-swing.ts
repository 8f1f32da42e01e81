import type { FigureSource, Moment } from "../../source.ts";

/** Tall on the left leg beside a wall, left hand on it; the right leg behind. */
const behind: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 52.6, 0] },
  pelvis: { bend: 2 },
  chest: { bend: 1 },
  leftLeg: { foot: [0, 0, -4.8] },
  rightLeg: { hip: -24, knee: 30, ankle: 6 },
  leftArm: { hand: [4, 66, -26], swivel: 30 },
  rightArm: { shoulder: 22, out: 8, elbow: 20 },
  targets: ["right hip flexors"],
  working: ["right glutes"],
};

const ahead: Moment = {
  ...behind,
  at: 0.5,
  pelvis: { bend: -3 },
  chest: { bend: 4 },
  rightLeg: { hip: 52, knee: 18, ankle: 10 },
  rightArm: { shoulder: -14, out: 8, elbow: 20 },
  targets: ["right hamstrings"],
  working: [],
};

export const legSwing: FigureSource = {
  view: { turn: 30 },
  moments: [behind, ahead],
  props: { wall: { z: -27 } },
  mover: "rightAnkle",
  still: 0.5,
  mistakes: [
    // The leg is kicked back and the low back whips after it.
    {
      of: 0,
      pose: {
        ...behind,
        pelvis: { bend: 30 },
        chest: { bend: -44 },
        head: { bend: -6 },
        rightLeg: { hip: -28, knee: 34, ankle: -30 },
        rightArm: { shoulder: 40, out: 8, elbow: 20 },
        targets: [],
        working: [],
      },
    },
    // The trunk leans away from the leg that comes up.
    {
      of: 1,
      pose: {
        ...ahead,
        pelvis: { bend: -20 },
        chest: { bend: -2 },
        head: { bend: 14 },
        rightLeg: { hip: 62, knee: 10, ankle: -4 },
        targets: [],
      },
    },
  ],
};
