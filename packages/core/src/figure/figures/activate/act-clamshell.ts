import type { FigureSource, Moment } from "../../source.ts";

/** On the left side, seen from the front: hips half and knees fully square, the named leg on top, heel on heel; head on the lower arm. */
const closed: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 10.4, 0] },
  pelvis: { yaw: 90, side: -90 },
  chest: { side: 7 },
  head: { side: -18 },
  leftLeg: { hip: 46, out: 4.92, turn: -2.34, knee: 90, ankle: 0 },
  rightLeg: { held: [-34.6, 7.2, 0.4], swivel: 2 },
  leftArm: { shoulder: 140, elbow: 130 },
  rightArm: { hand: [7, 17, 4.5], swivel: 8 },
  targets: ["right side glutes"],
};

/** The top knee opens; the hips stay stacked. */
const open: Moment = {
  ...closed,
  at: 1 / 3,
  rightLeg: { held: [-34.6, 7.2, 0.4], swivel: 46 },
};

export const clamshell: FigureSource = {
  view: { turn: 8, tilt: 17 },
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
        leftLeg: { held: [-34.6, 3.4, 0.4], swivel: 40 },
        rightLeg: { held: [-34.6, 8.2, 0.4], swivel: 34 },
        targets: [],
      },
    },
  ],
};
