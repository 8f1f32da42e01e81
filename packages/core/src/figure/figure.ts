import { arm, leg, torso } from "./body.ts";
import { add, lean, line, times } from "./geometry.ts";
import type { Pose } from "./pose.ts";
import { poses } from "./poses.ts";
import { propsBefore, propsBehind, wallTop } from "./prop.ts";
import type { Box, Shape } from "./shape.ts";
import type { Skeleton } from "./skeleton.ts";
import { skeletonOf } from "./skeleton.ts";
import { targetLeaf } from "./target.ts";

export interface Figure {
  /** Back to front, in per cent of body height, y downwards, the floor at nought. */
  readonly shapes: readonly Shape[];
  /** What the shapes cover, floor line included. One unit is the same length in every figure. */
  readonly box: Box;
  /** Drawn from right to left: the shapes are for `scale(-1, 1)`; the box is already turned. */
  readonly isMirrored: boolean;
}

export interface FigureOptions {
  /** The working side. Facing right shows the right side; lying, the head at the left does. As drawn when absent. */
  readonly side?: "left" | "right" | "both" | undefined;
}

/** Whether there is a figure for this exercise; a trainer's own has none. */
export function hasFigure(exerciseId: string): boolean {
  return Object.hasOwn(poses, exerciseId);
}

/** The figure of an exercise, or null for one that has none. */
export function shapesOf(exerciseId: string, { side }: FigureOptions = {}): Figure | null {
  const pose = hasFigure(exerciseId) ? poses[exerciseId] : undefined;
  if (!pose) return null;
  const bones = skeletonOf(pose);
  const body = bodyShapes(pose, bones);
  const { left, right, top } = extentOf(pose, bones);
  const isMirrored = isTurned(pose, side);
  const floor: Shape = { d: line([left, -0.7], [right, -0.7]), stroke: "floor", strokeWidth: 1.4 };
  return {
    shapes: [floor, ...body],
    box: { x: isMirrored ? -right : left, y: -top, width: right - left, height: top + 1.4 },
    isMirrored,
  };
}

/** Whether a pose has to be turned to show this side. */
export function isTurned({ showsLeft }: Pose, side: FigureOptions["side"]): boolean {
  const shown = showsLeft ? "left" : "right";
  return side === "left" || side === "right" ? side !== shown : false;
}

/** A pose and what it touches, back to front, without the floor. */
export function bodyShapes(pose: Pose, bones: Skeleton): Shape[] {
  const { view } = pose;
  const isFront = view === "front";
  const nearLeg = leg(bones.nearLeg, pose.nearLeg, view);
  const farLeg = leg(bones.farLeg, pose.farLeg, view);
  const trunk = torso(pose, bones);
  const near: Shape = { d: nearLeg + trunk + (isFront ? farLeg : ""), fill: "near" };
  const farArm: Shape = isFront
    ? { d: arm(bones.farArm), fill: "arm", hasHalo: true }
    : { d: arm(bones.farArm) + farLeg, fill: "far" };
  const targets = pose.targets.map((target) => targetLeaf(target, bones)).join("");
  return [
    ...propsBehind(pose.props, topOf(bones)),
    ...(isFront ? [] : [farArm]),
    near,
    ...propsBefore(pose.props, bones),
    { d: targets, fill: "target", hasHalo: true },
    ...(isFront ? [farArm] : []),
    { d: arm(bones.nearArm), fill: "arm", hasHalo: true },
  ];
}

const topOf = (bones: Skeleton): number =>
  Math.max(bones.headCentre[1] + 6.5, bones.nearArm.end[1] + 2, bones.farArm.end[1] + 2);

/** How far a pose reaches to both sides, and up. */
export function extentOf(
  pose: Pose,
  bones: Skeleton,
): { left: number; right: number; top: number } {
  const limbs = [bones.nearLeg, bones.farLeg, bones.nearArm, bones.farArm].flatMap((limb) => [
    limb.joint,
    limb.end,
  ]);
  const { wall, chair, bench, step, roller } = pose.props;
  const toes = [pose.nearLeg, pose.farLeg].map(({ end, foot = 0, turnOut = 1 }) =>
    pose.view === "front" ? add(end, [4 * turnOut, 0]) : add(end, times(lean(90 - foot), 10.4)),
  );
  const xs = [
    ...limbs.map(([x]) => x),
    ...toes.map(([x]) => x),
    bones.headCentre[0] - 3,
    bones.headCentre[0] + 3,
    ...(wall === undefined ? [] : [wall + Math.sign(wall)]),
    ...(chair === undefined ? [] : [chair + 14 * Math.sign(chair)]),
    ...[bench, step].flatMap((box) => (box ? [box.from + 2, box.to - 2] : [])),
    ...(roller ? [roller.centre[0]] : []),
  ];
  const ys = [
    topOf(bones),
    ...[...limbs, ...toes].map(([, y]) => y + 3.6),
    bones.hip[1] + 6,
    wall === undefined ? 0 : wallTop(topOf(bones)),
  ];
  return { left: Math.min(...xs) - 4, right: Math.max(...xs) + 4, top: Math.max(...ys) };
}
