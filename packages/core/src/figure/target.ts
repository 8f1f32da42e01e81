import type { Point } from "./geometry.ts";
import { add, direction, leaf, leftOf, times, towards } from "./geometry.ts";
import type { Target } from "./pose.ts";
import type { Bones, Skeleton } from "./skeleton.ts";

/** Along a leg's thigh (0 hip, 1 knee), pushed out of its front by `out`. */
function onThigh({ root, joint }: Bones, share: number, out: number): Point {
  return add(towards(root, joint, share), times(leftOf(direction(root, joint)), out));
}

/** Along the trunk (0 hip, 1 shoulder), pushed out of its front by `out`. */
function onTrunk({ hip, shoulder, front }: Skeleton, share: number, out: number): Point {
  return add(towards(hip, shoulder, share), times(front, out));
}

/** Where a muscle lies: the two tips of its leaf and the leaf's width. */
const place: Record<Target, (bones: Skeleton) => readonly [Point, Point, number]> = {
  "hip-flexors": (b) => [onTrunk(b, 0.24, 2.4), onThigh(b.nearLeg, 0.42, 2.4), 3.6],
  "far-hip-flexors": (b) => [onTrunk(b, 0.2, 1.2), onThigh(b.farLeg, 0.42, 1.4), 3.6],
  tensor: (b) => [onTrunk(b, 0.18, 1.4), onThigh(b.nearLeg, 0.36, 2.2), 3.6],
  quadriceps: (b) => [onThigh(b.nearLeg, 0.2, 1.8), onThigh(b.nearLeg, 0.82, 1.4), 3.6],
  hamstrings: (b) => [onThigh(b.nearLeg, 0.22, -1.8), onThigh(b.nearLeg, 0.82, -1.4), 3.6],
  glutes: (b) => [onTrunk(b, 0.2, -3.2), onThigh(b.nearLeg, 0.3, -3), 4.6],
  "side-glutes": (b) => [onTrunk(b, 0.24, -0.6), onThigh(b.nearLeg, 0.14, -0.6), 4.8],
  abdomen: (b) => [onTrunk(b, 0.16, 3), onTrunk(b, 0.66, 3), 3.4],
  waist: (b) => [onTrunk(b, 0.16, 1.6), onTrunk(b, 0.62, -0.6), 4.2],
  back: (b) => [onTrunk(b, 0.14, -2.8), onTrunk(b, 0.62, -2.8), 3.2],
  "outer-thigh": (b) => [onThigh(b.nearLeg, 0.2, 0), onThigh(b.nearLeg, 0.85, 0), 3.8],
  "inner-thigh": (b) => [onThigh(b.nearLeg, 0.16, -0.6), onThigh(b.nearLeg, 0.78, -0.4), 3.6],
  "front-near-side-glutes": (b) => [onTrunk(b, 0.24, 5.2), onThigh(b.nearLeg, 0.34, 2.6), 4],
  "front-far-side-glutes": (b) => [onTrunk(b, 0.24, -5.2), onThigh(b.farLeg, 0.34, -2.6), 4],
  "front-far-inner-thigh": (b) => [onThigh(b.farLeg, 0.16, 2.2), onThigh(b.farLeg, 0.78, 1.2), 3.6],
};

/** The coral leaf on one target muscle. */
export function targetLeaf(target: Target, bones: Skeleton): string {
  return leaf(...place[target](bones));
}
