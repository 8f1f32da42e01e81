import type { FigureSource, Moment } from "../../source.ts";

/** Right knee down before a couch, shin and foot up against it; left foot forward, hands on the front thigh. */
const start: Moment = {
  at: 0,
  root: { of: "rightKnee", at: [-9, 5, 4.8] },
  pelvis: { bend: 2 },
  chest: { bend: 8 },
  head: { bend: -4 },
  rightLeg: { hip: 2, shin: 46, ankle: -19 },
  leftLeg: { foot: [20, 0, -4.8] },
  rightArm: { hand: [10, 34, -2.5], swivel: 26 },
  leftArm: { hand: [12, 34, -5.5], swivel: 14 },
  targets: ["right quadriceps", "right hip flexors"],
  working: ["right glutes"],
};

/** A small way in from the hip: pelvis level, buttock on, chest lifted. */
const driven: Moment = {
  ...start,
  at: 0.5,
  pelvis: { bend: -5 },
  chest: { bend: 7 },
  head: { bend: 0 },
  rightLeg: { hip: -24, shin: 46, ankle: -19 },
  rightArm: { hand: [17.5, 33.6, -2.5], swivel: 26 },
  leftArm: { hand: [19.5, 33.6, -5.5], swivel: 14 },
};

export const couchRock: FigureSource = {
  moments: [start, driven],
  props: {
    bench: { x: [-48, -27.2], height: 20 },
    pad: { x: [-16, -2], height: 1.5 },
  },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // The pelvis tips forward and the back sways.
    {
      of: 0,
      pose: {
        ...driven,
        pelvis: { bend: 28 },
        chest: { bend: -37 },
        head: { bend: 2 },
        rightLeg: { hip: 14, shin: 46, ankle: -19 },
        rightArm: { hand: [9, 34, -2.5], swivel: 26 },
        leftArm: { hand: [15, 33.6, -5.5], swivel: 14 },
        targets: [],
        working: [],
      },
    },
  ],
};
