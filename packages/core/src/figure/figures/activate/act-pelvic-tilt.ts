import type { FigureSource, Moment } from "../../source.ts";

/** On the back, knees bent, the pelvis tipped a little forward: a hollow stands below the low back. */
const hollow: Moment = {
  at: 0,
  root: { of: "shoulders", at: [-28.8, 5.2, 0] },
  pelvis: { bend: -76 },
  chest: { bend: -23 },
  head: { bend: 12 },
  rightLeg: { foot: [29, 0, 4.8] },
  leftLeg: { foot: [31.5, 0, -4.8] },
  // The hands lie on the ribs and leave the low back to be seen.
  rightArm: { hand: [-16, 12.4, 3], swivel: 75 },
  leftArm: { hand: [-16, 12.4, -3], swivel: 75 },
  targets: ["abdomen"],
  working: ["back"],
};

/** The pelvis has rolled back and the low back lies flat. */
const flat: Moment = {
  ...hollow,
  at: 0.5,
  pelvis: { bend: -100 },
  chest: { bend: 11 },
  head: { bend: 2 },
  working: ["right glutes"],
};

export const pelvicTilt: FigureSource = {
  moments: [hollow, flat],
  still: 0.5,
  mistakes: [
    // The hips have left the floor: a bridge, not a tilt.
    {
      of: 0,
      pose: {
        ...flat,
        pelvis: { bend: -112 },
        chest: { bend: 10 },
        head: { bend: 12 },
        targets: [],
        working: [],
      },
    },
  ],
};
