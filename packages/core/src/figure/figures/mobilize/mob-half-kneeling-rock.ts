import type { FigureSource, Moment } from "../../source.ts";

/** Right knee down on a pad below the hip, left foot forward, trunk tall, pelvis a little tucked. */
const start: Moment = {
  at: 0,
  root: { of: "rightKnee", at: [-9, 5, 4.8] },
  pelvis: { bend: -4 },
  chest: { bend: 6 },
  head: { bend: 2 },
  rightLeg: { hip: 0, shin: -6 },
  leftLeg: { foot: [18, 0, -4.8] },
  // Both hands rest on the front thigh, out of the way of the hip.
  rightArm: { hand: [8.5, 34, -2.5], swivel: 26 },
  leftArm: { hand: [10.5, 34, -5.5], swivel: 14 },
  targets: ["right hip flexors"],
  working: ["right glutes"],
};

/** The hips have left, the chest has not followed yet. */
const hipsLead: Moment = {
  ...start,
  at: 0.2,
  passes: true,
  pelvis: { bend: -6 },
  chest: { bend: 4.5 },
  rightLeg: { hip: -13, shin: -6 },
  rightArm: { hand: [12, 33.6, -2.5], swivel: 26 },
  leftArm: { hand: [14, 33.6, -5.5], swivel: 14 },
};

/** Just short of discomfort: the thigh behind the hip, the trunk as tall as before. */
const driven: Moment = {
  ...start,
  at: 0.5,
  pelvis: { bend: -7 },
  chest: { bend: 7 },
  rightLeg: { hip: -27, shin: -6 },
  rightArm: { hand: [17, 33, -2.5], swivel: 26 },
  leftArm: { hand: [19.5, 33, -5.5], swivel: 14 },
};

export const halfKneelingRock: FigureSource = {
  moments: [start, hipsLead, driven],
  props: { pad: { x: [-16, -2], height: 1.5 } },
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // The pelvis tips forward and the low back hollows: the chest leads, the hip itself stays where it was.
    {
      of: 0,
      pose: {
        ...driven,
        pelvis: { bend: 26 },
        chest: { bend: -37 },
        head: { bend: 2 },
        rightLeg: { hip: 14, shin: -6 },
        rightArm: { hand: [9, 34, -2.5], swivel: 26 },
        leftArm: { hand: [15, 33.6, -5.5], swivel: 14 },
        targets: [],
        working: [],
      },
    },
    // Thrown past the end: the front knee far over the toes, the trunk folded after it.
    {
      of: 1,
      pose: {
        ...driven,
        pelvis: { bend: 16 },
        chest: { bend: 14 },
        head: { bend: -16 },
        rightLeg: { hip: -26, shin: -6 },
        leftLeg: { foot: [18, 0, -4.8], heel: 14 },
        rightArm: { hand: [26, 29, -2.5], swivel: 26 },
        leftArm: { hand: [28, 29, -5.5], swivel: 14 },
        targets: [],
        working: [],
      },
    },
  ],
};
