import type { FigureSource, Moment } from "../../source.ts";

/**
 * Half-way between lying on the right side and face down: the front pocket rests on the roller, the forearm and the
 * foot planted in front share the load, the lower leg lies long.
 */
const start: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [35, 2.4, 3.6] },
  pelvis: { yaw: -6.16, bend: 78.98, twist: -45 },
  chest: { bend: 8.71, side: -12.92, twist: 26.44 },
  head: { bend: -12, side: -3 },
  rightLeg: { hip: 3.32, out: -2.43, turn: -23.49, knee: 5, ankle: -50 },
  leftLeg: { foot: [-24, 0, -24], swivel: 58 },
  rightArm: { shoulder: 89.26, out: 30.55, forearm: -10.54 },
  leftArm: { hand: [38, 1.7, -25] },
  targets: ["right tensor"],
};

/** Drawn a few centimetres towards the forearm; the long leg slides along. */
const kneaded: Moment = {
  ...start,
  at: 0.5,
  pelvis: { yaw: -6.91, bend: 76.77, twist: -45 },
  chest: { bend: 9.45, side: -11.25, twist: 27.05 },
  rightLeg: { hip: 2.29, out: -4.45, turn: -23.38, knee: 5, ankle: -50 },
  // The foot stays as it points while the pelvis, which it is told by, moves.
  leftLeg: { foot: [-24, 0, -24], toes: 1.32, swivel: 58 },
  rightArm: { shoulder: 78.2, out: 25.98, forearm: -10.66 },
};

export const tflRoller: FigureSource = {
  // From behind and a little above, so that the pressed hip is near and the planted knee is seen beyond it.
  view: { turn: -16, tilt: 6 },
  moments: [start, kneaded],
  props: { roller: { at: [1.5, 4.4, -6], radius: 4.4 } },
  touches: ["leftBall", "rightHand"],
  mover: "pelvis",
  still: 0.5,
  mistakes: [
    // Half-way down the thigh: off the tender area.
    {
      of: 0,
      pose: start,
      props: { roller: { at: [-14, 4.4, -6], radius: 4.4 } },
    },
    // Straight on the side: the bump of the thigh bone takes the weight.
    {
      of: 1,
      pose: {
        ...start,
        root: { of: "rightElbow", at: [36.6, 2.4, -0.2] },
        pelvis: { bend: 79.2, twist: -86 },
        chest: { bend: -2, side: -9.3, twist: 28 },
        head: { bend: -4, side: -6 },
        rightLeg: { held: [-47, 3.2, 2], swivel: -40, ankle: -50 },
        leftLeg: { foot: [-20, 0, -22], swivel: 40 },
        rightArm: { shoulder: 91.5, out: 40.2, forearm: -60 },
        leftArm: { hand: [32, 1.7, -16] },
      },
    },
  ],
};
