import type { Point } from "./geometry.ts";
import { add, capsule, ellipse, lean, times, towards } from "./geometry.ts";
import type { Leg, Pose } from "./pose.ts";
import type { Bones, Skeleton } from "./skeleton.ts";

/** Trunk, neck and head as one outline. */
export function torso(pose: Pose, bones: Skeleton): string {
  const { hip, shoulder, headCentre } = bones;
  const neck = capsule(shoulder, 3.4, towards(shoulder, headCentre, 0.7), 2.8);
  const head = ellipse(headCentre, 5.1, 6.2, pose.head);
  return (pose.view === "front" ? frontTrunk(bones) : sideTrunk(hip, shoulder)) + neck + head;
}

function sideTrunk(hip: Point, shoulder: Point): string {
  const waist = towards(hip, shoulder, 0.42);
  const chest = towards(hip, shoulder, 0.76);
  const top = towards(hip, shoulder, 0.98);
  return (
    capsule(hip, 5.9, waist, 4.8) + capsule(waist, 4.8, chest, 5.6) + capsule(chest, 5.6, top, 3.6)
  );
}

function frontTrunk({ hip, shoulder, front }: Skeleton): string {
  const aside = (centre: Point, half: number) => add(centre, times(front, half));
  const waist = towards(hip, shoulder, 0.4);
  const chest = towards(hip, shoulder, 0.88);
  const half = (sign: 1 | -1) =>
    capsule(aside(hip, 3.6 * sign), 5, aside(waist, 2.6 * sign), 4.2) +
    capsule(aside(waist, 2.6 * sign), 4.2, aside(chest, 4.8 * sign), 4.4);
  return (
    half(1) +
    half(-1) +
    capsule(hip, 5, chest, 5) +
    capsule(aside(chest, -5.6), 4, aside(chest, 5.6), 4)
  );
}

/** Thigh, shank and foot. */
export function leg(bones: Bones, pose: Leg, view: Pose["view"]): string {
  return (
    capsule(bones.root, 5.5, bones.joint, 3.5) +
    capsule(bones.joint, 3.5, bones.end, 2.4) +
    (view === "front"
      ? frontFoot(bones.end, pose.turnOut ?? 1)
      : sideFoot(bones.end, pose.foot ?? 0))
  );
}

function sideFoot(ankle: Point, degrees: number): string {
  const [sine, cosine] = lean(degrees);
  const along: Point = [cosine, sine];
  // The sole looks down whether the foot points to the front or lies back on its upper side.
  const sole: Point = cosine < -0.5 ? [-sine, cosine] : [sine, -cosine];
  const heel = add(add(ankle, times(along, -1.6)), times(sole, 0.4));
  const toes = add(add(ankle, times(along, 10.4)), times(sole, 1.3));
  return capsule(heel, 2.5, toes, 1.6);
}

function frontFoot(ankle: Point, turnOut: -1 | 1): string {
  return capsule(ankle, 2.5, add(ankle, [4.2 * turnOut, -1.3]), 2);
}

/** Upper arm, forearm and hand. */
export function arm(bones: Bones): string {
  const wrist = towards(bones.joint, bones.end, 0.72);
  return (
    capsule(bones.root, 3.2, bones.joint, 2.5) +
    capsule(bones.joint, 2.5, wrist, 1.8) +
    capsule(wrist, 1.8, bones.end, 1.7)
  );
}
