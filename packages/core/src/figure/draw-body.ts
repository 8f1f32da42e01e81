import { segment } from "./body.ts";
import type { Camera, Spot } from "./camera.ts";
import { inFrame } from "./frame.ts";
import type { Arm, Leg } from "./limb.ts";
import type { Pen } from "./pen.ts";
import { capsule, oval } from "./pen.ts";
import type { Skeleton } from "./skeleton.ts";
import type { Vector } from "./vector.ts";
import { add, cross, dot, minus, origin, times, towards } from "./vector.ts";

/** Trunk, neck and head as one outline. `breath` 0 to 1 widens the ribs. */
export function drawTrunk(pen: Pen, bones: Skeleton, camera: Camera, breath: number): void {
  const { pelvis, chest, hips, waist, shoulders } = bones;
  const ribs = towards(waist, shoulders, 0.62);
  const top = towards(waist, shoulders, 0.97);
  const swell = 0.55 * breath;
  /** From the pelvis to the ribs, once on each side; from the side both fall together. */
  const half = (right: number, radii: readonly [number, number, number]) => {
    const low = camera(inFrame(pelvis, hips, { right: 3.2 * right }));
    const middle = camera(inFrame(chest, waist, { right: 2.6 * right, front: -0.2 }));
    const high = camera(inFrame(chest, ribs, { right: 4.4 * right, front: 0.3 * breath }));
    const collar = camera(inFrame(chest, top, { right: 4.6 * right }));
    capsule(pen, low, radii[0], middle, radii[1]);
    capsule(pen, middle, radii[1], high, radii[2]);
    capsule(pen, high, radii[2], collar, 3.6);
  };
  half(1, [5.7, 4.7, 5.5 + swell]);
  half(-1, [5.7, 4.7, 5.5 + swell]);
  across(pen, bones, camera);
  const { crown, head } = bones;
  capsule(pen, camera(shoulders), 3.3, camera(towards(shoulders, crown, 0.75)), 2.8);
  const axis = direction(camera(add(crown, head.up)), camera(crown));
  // A head is longer than wide from the side, and narrower from the front.
  const isSeenFromSide = Math.abs(dot(head.right, viewOf(camera)));
  oval(pen, camera(crown), 4.5 + 0.6 * isSeenFromSide, 6.1, axis);
}

/** What joins both halves of the trunk when they are seen apart. */
function across(
  pen: Pen,
  { pelvis, chest, hips, waist, shoulders }: Skeleton,
  camera: Camera,
): void {
  const bar = (frame: typeof pelvis, at: Vector, right: number, radius: number) =>
    capsule(
      pen,
      camera(inFrame(frame, at, { right })),
      radius,
      camera(inFrame(frame, at, { right: -right })),
      radius,
    );
  bar(pelvis, hips, 3.2, 5.2);
  bar(chest, towards(waist, shoulders, 0.3), 2, 4.6);
  bar(chest, towards(waist, shoulders, 0.62), 4, 5);
  bar(chest, shoulders, segment.halfShoulders - 1.6, 2.9);
}

/** The direction towards the viewer; the camera may have gone along with a body that travels. */
const viewOf = (camera: Camera): Vector => {
  const [ox, oy] = camera(origin);
  const axes = (
    [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ] as const
  ).map(camera);
  const right = axes.map(([x]) => x - ox) as unknown as Vector;
  const up = axes.map(([, y]) => y - oy) as unknown as Vector;
  return cross(right, up);
};

function direction(a: Spot, b: Spot): Spot {
  const [x, y] = [a[0] - b[0], a[1] - b[1]];
  const length = Math.hypot(x, y);
  return length < 1e-6 ? [0, 1] : [x / length, y / length];
}

/** Thigh, calf and foot. */
export function drawLeg(pen: Pen, { root, joint, end, toes, sole }: Leg, camera: Camera): void {
  const shank = minus(end, joint);
  const calf = add(towards(joint, end, 0.3), times(calfSide(shank, toes), -0.7));
  capsule(pen, camera(root), 5.5, camera(joint), 3.5);
  capsule(pen, camera(joint), 3.4, camera(calf), 3.2);
  capsule(pen, camera(calf), 3.2, camera(end), 2.3);
  drawFoot(pen, { end, toes, sole }, camera);
}

/** From heel to toes; a forefoot is wider than an ankle, which is seen from the front. */
function drawFoot(
  pen: Pen,
  { end, toes, sole }: Pick<Leg, "end" | "toes" | "sole">,
  camera: Camera,
) {
  const heel = add(end, add(times(toes, -1.8), times(sole, 1.4)));
  const ball = add(end, add(times(toes, segment.ankleToBall), times(sole, 2.4)));
  const tip = add(end, add(times(toes, 9.9), times(sole, 2.6)));
  const aside = cross(toes, sole);
  capsule(pen, camera(end), 2.3, camera(heel), 2.5);
  const edges = (at: Vector, apart: number, radius: number) =>
    [-apart, apart].map((by) => camera(onFloor(add(at, times(aside, by)), radius)));
  const [inner, outer] = edges(ball, 1.5, 1.5) as [Spot, Spot];
  const [innerToe, outerToe] = edges(tip, 1.3, tipRadius) as [Spot, Spot];
  for (const edge of [inner, outer]) {
    capsule(pen, camera(heel), 2.5, edge, 1.5);
    capsule(pen, camera(end), 2.3, edge, 1.5);
  }
  capsule(pen, inner, 1.5, innerToe, tipRadius);
  capsule(pen, outer, 1.5, outerToe, tipRadius);
  capsule(pen, innerToe, tipRadius, outerToe, tipRadius);
}

const tipRadius = 1.3;

/** Toes bend where the floor stops them: the heel comes up, they stay. */
const onFloor = ([x, y, z]: Vector, radius: number): Vector => [x, Math.max(y, radius), z];

/** Behind the shank, away from the toes. */
function calfSide(shank: Vector, toes: Vector): Vector {
  const along = dot(shank, toes) / dot(shank, shank);
  const side = minus(toes, times(shank, along));
  const length = Math.hypot(...side);
  return length < 1e-6 ? [0, 0, 0] : times(side, 1 / length);
}

/** Upper arm, forearm and hand. */
export function drawArm(pen: Pen, { root, joint, end, fingers }: Arm, camera: Camera): void {
  const wrist = towards(joint, end, 14.6 / segment.forearm);
  capsule(pen, camera(root), 3.3, camera(joint), 2.5);
  capsule(pen, camera(joint), 2.5, camera(wrist), 1.8);
  const tips = camera(add(end, fingers));
  capsule(pen, camera(wrist), 1.8, camera(end), 2.1);
  capsule(pen, camera(end), 2.1, tips, 1.6);
}
