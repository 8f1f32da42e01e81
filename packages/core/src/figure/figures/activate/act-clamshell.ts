import type { FigureSource, Moment } from "../../source.ts";

/** On the left side, seen from the front: hips and knees bent, the named leg on top, foot on foot. */
const closed: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 10.4, 0] },
  pelvis: { yaw: 90, side: -90 },
  chest: { side: 6 },
  head: { side: -20 },
  leftLeg: { hip: 54, out: 4, knee: 100, ankle: 0 },
  rightLeg: { held: [-32, 8.2, 1.2], swivel: 0 },
  leftArm: { shoulder: 122, elbow: 132 },
  rightArm: { hand: [30, 1.7, 28], fingers: [0.4, 0, 1], swivel: -45 },
  targets: ["right side glutes"],
};

/** The top knee opens; the hips stay stacked. */
const open: Moment = {
  ...closed,
  at: 1 / 3,
  rightLeg: { held: [-32, 8.2, 1.2], swivel: 48 },
};

export const clamshell: FigureSource = {
  view: { tilt: 20 },
  moments: [closed, open, { ...open, at: 2 / 3 }],
  touches: ["leftHip", "leftKnee", "leftAnkle", "leftShoulder"],
  props: { mat: { x: [-46, 56], z: [-14, 34], height: 0.3 } },
  mover: "rightKnee",
  still: 1 / 3,
  mistakes: [
    // The top hip has rolled back: the belly looks at the ceiling, and the knee is higher for it.
    {
      of: 0,
      pose: {
        ...open,
        pelvis: { yaw: 90, side: -90, twist: 36 },
        chest: { side: 6, twist: -26 },
        leftLeg: { held: [-31.5, 4.2, 2.1], swivel: 40 },
        rightLeg: { held: [-32, 8.2, 1.2], swivel: 34 },
        targets: [],
      },
    },
  ],
};
