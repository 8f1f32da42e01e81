import type { FigureSource, Moment } from "../../source.ts";

/** On the named side's forearm and both feet, seen from the front: one line from head to heels. */
const held: Moment = {
  at: 0,
  root: { of: "rightElbow", at: [-50, 2.5, 0] },
  pelvis: { yaw: 90, side: 71.9 },
  chest: { side: -6.2 },
  head: { side: 4 },
  rightLeg: { held: [26.2, 3, -0.9], ankle: 0 },
  leftLeg: { held: [27.7, 7.4, -0.9], ankle: 0 },
  rightArm: { shoulder: 0, out: 64, forearm: 40 },
  leftArm: { shoulder: 0, out: 112, elbow: 3 },
  targets: ["right waist"],
  working: ["right side glutes"],
};

/** The hips lifted a little further between the elbow and the feet, which stay. */
const raised: Moment = {
  ...held,
  at: 0.5,
  pelvis: { yaw: 90, side: 70.2 },
  chest: { side: 3.4 },
  head: { side: -2 },
  rightArm: { shoulder: 0, out: 76, forearm: 40 },
  leftArm: { shoulder: 0, out: 106, elbow: 3 },
};

export const sidePlank: FigureSource = {
  armInFront: true,
  moments: [held, raised],
  still: 0.5,
  mistakes: [
    // The trunk hangs from a shoulder that has given way, and the head after it.
    {
      of: 0,
      pose: {
        ...held,
        root: { of: "rightElbow", at: [-58, 2.5, 0] },
        pelvis: { yaw: 90, side: 84 },
        chest: { side: -20 },
        head: { side: 26 },
        rightLeg: { held: [27.6, 3, -0.9] },
        leftLeg: { held: [27.1, 7.4, -0.9] },
        rightArm: { shoulder: 0, out: 87, forearm: 40 },
        targets: [],
        working: [],
      },
    },
  ],
};
