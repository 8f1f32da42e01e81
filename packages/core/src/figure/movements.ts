import type { Point } from "./geometry.ts";
import type { Pose } from "./pose.ts";
import { poses } from "./poses.ts";

/** Where a travelling foot can be, seen along the floor. */
export type FloorPlace = "back" | "middle" | "forward";

/** Two key moments of a rep, and which of its parts goes where. */
export interface Movement {
  /** Where the rep starts, and where its first part leads. */
  readonly start: Pose;
  readonly end: Pose;
  /** The parts of a rep that lead from start to end; those that stay at the end; all others lead back. */
  readonly leads: readonly string[];
  readonly stays: readonly string[];
  /** The way that is drawn, from start to end, bulging to its left by `bulge`. */
  readonly way: { readonly from: Point; readonly to: Point; readonly bulge: number };
  /** Named places on the floor, for an exercise that travels: x, and the moment that ends there. */
  readonly places?: readonly {
    readonly name: FloorPlace;
    readonly x: number;
    readonly at: "start" | "end" | null;
  }[];
}

const pose = (id: string): Pose => {
  const found = poses[id];
  if (!found) throw new Error(`No pose is called ${id}`);
  return found;
};

/** The same pose, further along the floor. */
function moved(original: Pose, by: number): Pose {
  const at = ([x, y]: Point): Point => [x + by, y];
  const limb = <Limb extends Pose["nearLeg"] | Pose["nearArm"]>(given: Limb): Limb => ({
    ...given,
    end: at(given.end),
    ...(given.joint ? { joint: at(given.joint) } : {}),
  });
  const { hip, nearLeg, farLeg, nearArm, farArm } = original;
  return {
    ...original,
    hip: at(hip),
    nearLeg: limb(nearLeg),
    farLeg: limb(farLeg),
    nearArm: limb(nearArm),
    farArm: limb(farArm),
  };
}

/** The lunge with the travelling leg behind: its knee low, the planted foot in front. */
const lungeBack: Pose = {
  view: "side",
  hip: [0, 31],
  trunk: 2,
  head: 2,
  nearLeg: { joint: [-10, 8.6], end: [-33, 11], foot: -68 },
  farLeg: { end: [25, 3], bend: 1 },
  nearArm: { end: [14, 33], bend: -1 },
  farArm: { end: [-9, 38], bend: 1 },
  targets: ["hip-flexors"],
  props: {},
};

/** Half-kneeling with the hips above the knee that is down. */
const halfKneeling: Pose = {
  ...pose("mob-half-kneeling-rock"),
  hip: [-7, 28.4],
  trunk: 3,
  head: 3,
  nearArm: { end: [2, 28], bend: -1 },
  farArm: { end: [16, 33], bend: -1 },
};

/** Both feet as in the lunge, the hips still high. */
function high(id: string, change: Partial<Pose>): Pose {
  const low = pose(id);
  const { joint: _bent, ...farLeg } = low.farLeg;
  return { ...low, hip: [0, 43], farLeg: { ...farLeg, bend: 1 }, ...change };
}

const onTheBack: Partial<Pose> = { hip: [3, 6.6], trunk: -90, head: -87 };
const rock = { leads: ["In"], stays: [] };
const hold = (there: string) => ({ leads: [there], stays: ["Hold"] });

/**
 * Start and end of a rep, drawn by eye from its description and not reviewed by a clinician. What hands, knees and
 * feet rest on stays where it is. An exercise without an entry is shown by its one key moment.
 */
export const movements: Readonly<Record<string, Movement>> = {
  "mob-half-kneeling-rock": {
    ...rock,
    start: halfKneeling,
    end: pose("mob-half-kneeling-rock"),
    way: { from: [16, 52], to: [33, 50], bulge: 3 },
  },
  "mob-half-kneeling-reach-rock": {
    ...rock,
    start: {
      ...halfKneeling,
      trunk: 1,
      nearArm: { joint: [-4, 73], end: [5, 88] },
      targets: ["hip-flexors", "waist"],
    },
    end: pose("mob-half-kneeling-reach-rock"),
    way: { from: [16, 52], to: [33, 50], bulge: 3 },
  },
  "mob-couch-rock": {
    ...rock,
    start: {
      ...pose("mob-couch-rock"),
      hip: [-7, 28.2],
      trunk: 10,
      nearArm: { end: [18, 31], bend: -1 },
      farArm: { end: [19, 31], bend: -1 },
    },
    end: pose("mob-couch-rock"),
    way: { from: [17, 54], to: [34, 52], bulge: 3 },
  },
  "mob-standing-split-rock": {
    ...rock,
    start: { ...pose("mob-standing-split-rock"), hip: [-4, 46.6], trunk: 4 },
    end: pose("mob-standing-split-rock"),
    way: { from: [13, 57], to: [29, 55], bulge: 3 },
  },
  "mob-quadruped-rock-back": {
    leads: ["Back"],
    stays: [],
    start: { ...pose("mob-quadruped-rock-back"), hip: [1, 28.4], trunk: 80 },
    end: pose("mob-quadruped-rock-back"),
    way: { from: [3, 45], to: [-17, 43], bulge: -3 },
  },
  "mob-adductor-rock": {
    leads: ["Back"],
    stays: [],
    start: {
      ...pose("mob-adductor-rock"),
      hip: [0, 28.4],
      trunk: 80,
      nearLeg: { joint: [9, 16], end: [17, 3], foot: -22 },
    },
    end: pose("mob-adductor-rock"),
    way: { from: [3, 45], to: [-17, 43], bulge: -3 },
  },
  "mob-leg-swing": {
    leads: ["Forward"],
    stays: [],
    start: {
      ...pose("mob-leg-swing"),
      trunk: 3,
      nearLeg: { end: [-27, 13], bend: 0.6, foot: -52 },
    },
    end: pose("mob-leg-swing"),
    way: { from: [-14, 6], to: [44, 12], bulge: -10 },
  },
  "act-wall-march": {
    ...hold("Drive"),
    start: { ...pose("act-wall-march"), farLeg: { end: [-20, 5.5], bend: 0.25, foot: -20 } },
    end: pose("act-wall-march"),
    way: { from: [2, 13], to: [33, 40], bulge: -7 },
  },
  "act-glute-bridge": {
    ...hold("Up"),
    start: { ...pose("act-glute-bridge"), ...onTheBack },
    end: pose("act-glute-bridge"),
    way: { from: [-4, 31], to: [-4, 47], bulge: 0 },
  },
  "act-single-leg-bridge": {
    ...hold("Up"),
    start: {
      ...pose("act-single-leg-bridge"),
      ...onTheBack,
      nearLeg: { end: [44, 33], bend: 0.1, foot: 110 },
    },
    end: pose("act-single-leg-bridge"),
    way: { from: [-4, 33], to: [-4, 49], bulge: 0 },
  },
  "act-clamshell": {
    ...hold("Open"),
    start: {
      ...pose("act-clamshell"),
      nearLeg: { joint: [20, 8], end: [30, 6.5], foot: -8 },
    },
    end: pose("act-clamshell"),
    way: { from: [29, 15], to: [23, 34], bulge: -3 },
  },
  "act-bird-dog": {
    ...hold("Out"),
    start: {
      ...pose("act-bird-dog"),
      nearLeg: { joint: [2, 4.2], end: [-22, 3.2], foot: 180 },
      farArm: { end: [34, 2.2], bend: 1 },
    },
    end: pose("act-bird-dog"),
    way: { from: [-28, 9], to: [-43, 24], bulge: -4 },
  },
  "act-dead-bug": {
    leads: ["Down"],
    stays: [],
    start: { ...pose("act-dead-bug"), nearLeg: { joint: [1, 31], end: [25, 32], foot: 80 } },
    end: pose("act-dead-bug"),
    way: { from: [36, 33], to: [52, 16], bulge: 5 },
  },
  "int-forward-reverse-lunge": {
    leads: ["Forward"],
    stays: [],
    start: moved(lungeBack, -25),
    end: moved(pose("int-forward-reverse-lunge"), 33),
    way: { from: [-68, 17], to: [69, 17], bulge: 52 },
    places: [
      { name: "back", x: -56, at: "start" },
      { name: "middle", x: 4, at: null },
      { name: "forward", x: 61, at: "end" },
    ],
  },
  "int-supported-split-squat": {
    leads: ["Down"],
    stays: [],
    start: high("int-supported-split-squat", { hip: [2, 42.4] }),
    end: pose("int-supported-split-squat"),
    way: { from: [-19, 62], to: [-19, 46], bulge: 0 },
  },
  "int-walking-lunge": {
    leads: ["Down"],
    stays: [],
    start: high("int-walking-lunge", {
      nearArm: { joint: [-9, 60], end: [-6, 42.5] },
      farArm: { joint: [10, 57], end: [25, 66] },
    }),
    end: pose("int-walking-lunge"),
    way: { from: [-24, 64], to: [-24, 48], bulge: 0 },
  },
  "int-rotational-lunge": {
    leads: ["Down"],
    stays: ["Turn"],
    start: high("int-rotational-lunge", {
      nearArm: { joint: [14, 64], end: [30, 67] },
      farArm: { joint: [15, 66], end: [31, 69] },
    }),
    end: pose("int-rotational-lunge"),
    way: { from: [-19, 54], to: [-19, 38], bulge: 0 },
  },
  "int-lateral-lunge": {
    ...hold("Out"),
    start: {
      ...pose("int-lateral-lunge"),
      hip: [-29, 51],
      trunk: 0,
      head: 0,
      nearLeg: { end: [-22, 3.4], bend: 0.1, turnOut: 1 },
      farLeg: { end: [-38, 3.4], bend: -0.1, turnOut: -1 },
      nearArm: { end: [-17, 49], bend: 1 },
      farArm: { end: [-41, 49], bend: -1 },
    },
    end: pose("int-lateral-lunge"),
    way: { from: [-13, 9], to: [15, 9], bulge: 12 },
  },
  "int-step-up": {
    ...hold("Up"),
    start: {
      ...pose("int-step-up"),
      hip: [-15, 47.5],
      trunk: 12,
      head: 10,
      nearLeg: { end: [3, 17], bend: 1 },
      farLeg: { end: [-25, 3], bend: 0.3 },
      nearArm: { end: [-6, 45], bend: -1 },
      farArm: { end: [1, 47], bend: -1 },
    },
    end: pose("int-step-up"),
    way: { from: [-27, 62], to: [-12, 84], bulge: 4 },
  },
  "int-single-leg-hinge": {
    ...hold("Down"),
    start: {
      ...pose("int-single-leg-hinge"),
      hip: [0, 51],
      trunk: 3,
      head: 4,
      nearLeg: { end: [0, 3], bend: 0.2 },
      farLeg: { end: [-7, 5], bend: 0.2, foot: -20 },
      nearArm: { end: [6, 47], bend: -1 },
      farArm: { end: [8, 48], bend: -1 },
    },
    end: pose("int-single-leg-hinge"),
    way: { from: [17, 92], to: [43, 72], bulge: 7 },
  },
};
