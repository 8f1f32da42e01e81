import type { FigureSource, Moment } from "../../source.ts";

/** Face down on both forearms, the ball just below the right front hip point, the left knee out to the side. */
const light: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [34.5, 2.4, 10] },
  pelvis: { bend: 79.6 },
  chest: { bend: -9 },
  head: { bend: -10 },
  rightLeg: { hip: 1.4, knee: 4, ankle: -74 },
  leftLeg: { held: [-32, 3.4, -15], swivel: 68, ankle: -40 },
  rightArm: { shoulder: 92.5, forearm: 0 },
  leftArm: { shoulder: 92.5, forearm: 0 },
  targets: ["right hip flexors"],
};

/** The weight let down on the ball. */
const sunk: Moment = {
  ...light,
  at: 0.35,
  pelvis: { bend: 77.9 },
  rightLeg: { hip: -1.3, knee: 4, ankle: -74 },
  rightArm: { shoulder: 91.6, forearm: 0 },
  leftArm: { shoulder: 91.6, forearm: 0 },
};

/** The knee bends slowly while the ball stays where it is. */
const bent: Moment = { ...sunk, at: 0.65, rightLeg: { hip: -1.3, knee: 74, ankle: -20 } };

export const hipFlexorBall: FigureSource = {
  view: { turn: -14, tilt: 7 },
  moments: [light, sunk, bent],
  props: { ball: { at: [1.5, 3.1, 6], radius: 3.1 } },
  touches: ["leftElbow", "leftHand"],
  mover: "rightAnkle",
  still: 0.35,
  mistakes: [
    // The ball under the belly.
    {
      of: 0,
      pose: {
        ...sunk,
      },
      props: { ball: { at: [14, 3.1, 6], radius: 3.1 } },
    },
    // Up on straight arms: the low back sags.
    {
      of: 1,
      pose: {
        ...sunk,
        root: { of: "pelvis", at: [0, 10.7, 0] },
        pelvis: { bend: 60 },
        chest: { bend: -29 },
        rightLeg: { hip: -19, knee: 4, ankle: -74 },
        rightArm: { hand: [39.5, 1.7, 10] },
        leftArm: { hand: [39.5, 1.7, -10] },
      },
    },
  ],
};
