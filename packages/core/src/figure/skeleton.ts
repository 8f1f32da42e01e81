import type { Point } from "./geometry.ts";
import { add, direction, distance, lean, leftOf, times } from "./geometry.ts";
import type { Arm, Leg, Pose } from "./pose.ts";
import { segment } from "./pose.ts";

/** A limb, solved: where it starts, bends and ends. */
export interface Bones {
  readonly root: Point;
  readonly joint: Point;
  readonly end: Point;
}

export interface Skeleton {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly headCentre: Point;
  /** Up along the trunk, and out of its front. */
  readonly up: Point;
  readonly front: Point;
  readonly nearLeg: Bones;
  readonly farLeg: Bones;
  readonly nearArm: Bones;
  readonly farArm: Bones;
}

/** Half the distance between the hip joints, and between the shoulders, seen from the front. */
const halfHips = 5;
const halfShoulders = 7.8;

/**
 * Two-bone inverse kinematics: the joint between `root` and `end` for bones of lengths `first` and `second`.
 * The end stays where it is pinned; a limb that cannot reach it is drawn straight.
 */
export function jointBetween(
  root: Point,
  end: Point,
  first: number,
  second: number,
  bend: number,
): Point {
  const reach = distance(root, end);
  const along = direction(root, end);
  if (reach >= first + second) return add(root, times(along, (reach * first) / (first + second)));
  const foot = (first * first - second * second + reach * reach) / (2 * reach || 1);
  const height = Math.sqrt(Math.max(0, first * first - foot * foot));
  return add(add(root, times(along, foot)), times(leftOf(along), height * bend));
}

function solve(root: Point, limb: Arm | Leg, first: number, second: number): Bones {
  const joint = limb.joint ?? jointBetween(root, limb.end, first, second, limb.bend ?? 1);
  return { root, joint, end: limb.end };
}

/** Every joint of a pose, in per cent of body height. */
export function skeletonOf(pose: Pose): Skeleton {
  const up = lean(pose.trunk);
  const front: Point = [up[1], -up[0]];
  const shoulder = add(pose.hip, times(up, segment.trunk));
  const headCentre = add(shoulder, times(lean(pose.head), segment.neck));
  const isFront = pose.view === "front";
  const apart = (centre: Point, half: number, sign: 1 | -1): Point =>
    isFront ? add(centre, times(front, half * sign)) : centre;
  const { thigh, shank, upperArm, forearm } = segment;
  return {
    hip: pose.hip,
    shoulder,
    headCentre,
    up,
    front,
    nearLeg: solve(apart(pose.hip, halfHips, 1), pose.nearLeg, thigh, shank),
    farLeg: solve(apart(pose.hip, halfHips, -1), pose.farLeg, thigh, shank),
    nearArm: solve(apart(shoulder, halfShoulders, 1), pose.nearArm, upperArm, forearm),
    farArm: solve(apart(shoulder, halfShoulders, -1), pose.farArm, upperArm, forearm),
  };
}
