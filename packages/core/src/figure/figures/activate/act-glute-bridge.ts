import type { FigureSource, Moment } from "../../source.ts";

/** On the back, feet below the knees, arms on the floor beside the body. */
const down: Moment = {
  at: 0,
  root: { of: "shoulders", at: [-28.8, 5.2, 0] },
  pelvis: { bend: -89 },
  head: { bend: 2 },
  rightLeg: { foot: [22.5, 0, 4.8] },
  leftLeg: { foot: [22.5, 0, -4.8] },
  rightArm: { hand: [7.8, 1.7, 12], fingers: [1, 0, 0], swivel: 80 },
  leftArm: { hand: [7.8, 1.7, -12], fingers: [1, 0, 0], swivel: 80 },
  targets: ["right glutes"],
  working: ["right hamstrings"],
};

/** Trunk and thighs make one line from the shoulders to the knees. */
const up: Moment = { ...down, at: 0.25, pelvis: { bend: -116 }, head: { bend: 26 } };

export const gluteBridge: FigureSource = {
  view: { turn: -10 },
  moments: [down, up, { ...up, at: 0.75 }],
  mover: "pelvis",
  still: 0.25,
  mistakes: [
    // The ribs and the belly go up in an arch; the hips hang behind.
    {
      of: 0,
      pose: {
        ...up,
        pelvis: { bend: -106 },
        chest: { bend: -30 },
        head: { bend: 46 },
        targets: [],
        working: [],
      },
    },
    // The feet stand so far away that the shanks slope.
    {
      of: 1,
      pose: {
        ...up,
        pelvis: { bend: -108 },
        head: { bend: 18 },
        rightLeg: { foot: [37, 0, 4.8] },
        leftLeg: { foot: [37, 0, -4.8] },
        targets: [],
        working: [],
      },
    },
  ],
};
