import type { FigureSource, Moment } from "../../source.ts";

const wall = { z: 16.7, from: -12, to: 34 } as const;

/** Side-on to the wall, the ball between it and the front of the right hip, the left foot carrying most of the weight. */
const start: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 51, 2] },
  pelvis: { side: 4 },
  chest: { side: -1 },
  rightLeg: { foot: [0, 0, 5], toes: 6 },
  leftLeg: { foot: [2, 0, -13], toes: 10 },
  rightArm: { hand: [27, 78, 14.6], fingers: [0.3, 1, 0], swivel: 4 },
  leftArm: { shoulder: -14, out: 34, turn: -60, elbow: 98 },
  targets: ["right tensor"],
};

export const wallHipBall: FigureSource = {
  // From the far side of the front: the wall is seen beyond the body, and the hand on it.
  view: { turn: 116, tilt: 2 },
  near: "both",
  moments: [start, { ...start, at: 0.5, root: { of: "pelvis", at: [0, 48, 2] } }],
  props: { ball: { at: [3, 51, 13.5], radius: 3.2 }, wall },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // On the bump at the side of the hip.
    {
      of: 0,
      pose: start,
      props: { ball: { at: [1, 44.5, 14], radius: 3.2 }, wall },
    },
    // The low back twists towards the wall.
    {
      of: 1,
      pose: {
        ...start,
        pelvis: { side: 4, twist: 26 },
        chest: { bend: 12, side: -1, twist: 44 },
        rightArm: { hand: [10, 70, 14.6], fingers: [0.3, 1, 0] },
      },
    },
  ],
};
