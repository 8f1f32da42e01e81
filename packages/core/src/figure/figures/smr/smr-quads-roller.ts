import type { FigureSource, Moment } from "../../source.ts";

/** Face down on both forearms, the roller across the front of the right thigh, the left knee out to the side. */
const start: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [30.8, 2.4, 10] },
  pelvis: { bend: 80.4 },
  chest: { bend: -8 },
  head: { bend: -8 },
  rightLeg: { hip: -6, knee: 6, ankle: -50 },
  leftLeg: { held: [-32, 3.2, -13], swivel: 65, ankle: -40 },
  rightArm: { shoulder: 81.7, forearm: 0 },
  leftArm: { shoulder: 81.7, forearm: 0 },
  targets: ["right quadriceps"],
};

export const quadsRoller: FigureSource = {
  view: { turn: -16, tilt: 6 },
  moments: [start, { ...start, at: 0.5, rightLeg: { hip: -6, knee: 78, ankle: -20 } }],
  props: { roller: { at: [-12, 4.4, -3], radius: 4.4 } },
  touches: ["leftElbow", "leftHand", "leftKnee", "rightKnee"],
  mover: "rightAnkle",
  still: 0.5,
  mistakes: [
    // Under the kneecap.
    { of: 0, pose: start, props: { roller: { at: [-24, 4.4, -3], radius: 4.4 } } },
  ],
};
