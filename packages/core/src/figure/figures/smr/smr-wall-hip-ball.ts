import type { FigureSource, Moment } from "../../source.ts";

/** Side-on to the wall, the ball between it and the front of the right hip, the left foot carrying most of the weight. */
const start: Moment = {
  at: 0,
  root: { of: "pelvis", at: [0, 51, 2] },
  pelvis: { side: 4 },
  chest: { side: -1 },
  rightLeg: { foot: [0, 0, 5], toes: 6 },
  leftLeg: { foot: [2, 0, -13], toes: 10 },
  rightArm: { hand: [12, 98, 14.9], fingers: [0, 1, 0] },
  leftArm: { shoulder: -14, out: 34, turn: -60, elbow: 98 },
  targets: ["right tensor"],
};

export const wallHipBall: FigureSource = {
  view: { turn: 78, tilt: 2 },
  near: "both",
  moments: [start, { ...start, at: 0.5, root: { of: "pelvis", at: [0, 48, 2] } }],
  props: { ball: { at: [3, 51, 13.5], radius: 3.2 }, wall: { z: 16.7 } },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // On the bump at the side of the hip.
    {
      of: 0,
      pose: start,
      props: { ball: { at: [-2, 45, 13.8], radius: 3.2 }, wall: { z: 16.7 } },
    },
    // The low back twists towards the wall.
    {
      of: 1,
      pose: {
        ...start,
        pelvis: { side: 4, twist: 26 },
        chest: { bend: 12, side: -1, twist: 44 },
        rightArm: { hand: [-6, 66, 14.9], fingers: [0, 1, 0] },
      },
    },
  ],
};
