import type { FigureSource, Moment } from "../../source.ts";

/** On hands and the left knee; the right leg straight out to the side, foot flat and pointing forward. */
const start: Moment = {
  at: 0,
  root: { of: "leftKnee", at: [0, 4, -4.8] },
  pelvis: { bend: 67.5 },
  chest: { bend: 3 },
  head: { bend: 6 },
  leftLeg: { hip: 67.5, shin: -1 },
  rightLeg: { foot: [0.9, 0, 46.8] },
  rightArm: { hand: [27.5, 2, 10], fingers: [1, 0, 0], swivel: 10 },
  leftArm: { hand: [27.5, 2, -10], fingers: [1, 0, 0], swivel: 10 },
  targets: ["right inner thigh"],
};

/** The hips go back on a straight line; leg and back keep their shape. */
const back: Moment = {
  ...start,
  at: 0.5,
  pelvis: { bend: 66 },
  head: { bend: 4 },
  leftLeg: { hip: 111, shin: -1 },
};

export const adductorRock: FigureSource = {
  // From behind: the straight leg goes out to the side, and the hips come back over the heel.
  view: { turn: -116, tilt: 14 },
  moments: [start, back],
  props: { mat: { x: [-36, 44], z: [-20, 54], height: 0 } },
  armsBehind: true,
  legsInFront: ["left"],
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // The tail tucks under and the low back rounds at the bottom.
    {
      of: 1,
      pose: {
        ...back,
        pelvis: { bend: 32 },
        chest: { bend: 62 },
        head: { bend: 0 },
        leftLeg: { hip: 64, shin: -1 },
        targets: [],
      },
    },
  ],
};
