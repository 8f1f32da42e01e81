import type { FigureSource, Moment } from "../../source.ts";

/** On the back, hips and knees at right angles, arms straight up. */
const above: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 5.4, 0] },
  pelvis: { bend: -90 },
  head: { bend: 2 },
  rightLeg: { hip: 90, knee: 90, ankle: 4 },
  leftLeg: { hip: 90, knee: 90, ankle: 4 },
  rightArm: { shoulder: 92, elbow: 3 },
  leftArm: { shoulder: 84, elbow: 3 },
  targets: ["abdomen"],
};

/** The named heel taps the floor, the knee as bent as before; nothing else moves. */
const tapped: Moment = {
  ...above,
  at: 0.5,
  rightLeg: { hip: 44, knee: 90, ankle: 4 },
  working: ["right hip flexors"],
};

export const deadBug: FigureSource = {
  moments: [above, tapped],
  touches: ["pelvis", "shoulders", "head"],
  mover: "rightAnkle",
  still: 0.5,
  mistakes: [
    // The ribs flare and the low back leaves the floor as the leg goes down.
    {
      of: 0,
      pose: {
        ...tapped,
        pelvis: { bend: -68 },
        chest: { bend: -30 },
        head: { bend: 6 },
        rightLeg: { hip: 66.5, knee: 90, ankle: 4 },
        leftLeg: { hip: 112, knee: 90, ankle: 4 },
        targets: [],
        working: [],
      },
    },
  ],
};
