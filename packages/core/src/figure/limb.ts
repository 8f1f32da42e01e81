import { segment } from "./body.ts";
import type { Frame } from "./frame.ts";
import type { ArmPose, DirectedLeg, LegPose, PlantedLeg } from "./pose.ts";
import { jointBetween } from "./reach.ts";
import type { Vector } from "./vector.ts";
import { add, carried, cross, minus, radians, rotated, times, unit } from "./vector.ts";

/** A limb, solved: where it starts, bends and ends. */
export interface Bones {
  readonly root: Vector;
  readonly joint: Vector;
  readonly end: Vector;
}

export interface Leg extends Bones {
  readonly ball: Vector;
  /** Where the toes point, and where the sole looks. */
  readonly toes: Vector;
  readonly sole: Vector;
}

/** Right is 1, left is -1: outwards is away from the middle line on both sides. */
type Sign = 1 | -1;

/** The direction of a limb's first bone by its angles: flexion about the side axis, then away from the middle. */
function firstBone({ front, up, right }: Frame, flexion: number, out: number, sign: Sign): Vector {
  const [f, o] = [radians(flexion), radians(out)];
  const inPlane = add(times(up, -Math.cos(f)), times(front, Math.sin(f)));
  return add(times(inPlane, Math.cos(o)), times(right, Math.sin(o) * sign));
}

/** The axis that the second bone bends about: the parent's side axis, carried along and turned outwards. */
function hinge(
  { up, front, right }: Frame,
  bone: Vector,
  flexion: number,
  turn: number,
  sign: Sign,
): Vector {
  const f = radians(flexion);
  const inPlane = add(times(up, -Math.cos(f)), times(front, Math.sin(f)));
  return rotated(carried(right, inPlane, bone), bone, turn * sign);
}

/** A foot from its ankle: where it points, where its sole looks, and its ball. */
function footAt(ankle: Vector, toes: Vector, sole: Vector) {
  const ball = add(
    ankle,
    add(times(toes, segment.ankleToBall), times(sole, segment.ankleHeight - 1.5)),
  );
  return { toes, sole, ball };
}

export function legBones(pose: LegPose, root: Vector, pelvis: Frame, sign: Sign): Leg {
  if ("thigh" in pose) return directedLeg(pose, root);
  if ("foot" in pose) return plantedLeg(pose, root, pelvis, sign);
  const thigh = firstBone(pelvis, pose.hip, pose.out ?? 0, sign);
  const joint = add(root, times(thigh, segment.thigh));
  const axis = hinge(pelvis, thigh, pose.hip, "turn" in pose ? (pose.turn ?? 0) : 0, sign);
  const shank = "shin" in pose ? shinOf(pose.shin, pelvis) : rotated(thigh, axis, -pose.knee);
  const end = add(joint, times(shank, segment.shank));
  const bend = "shin" in pose ? unit(cross(pelvis.right, shank)) : unit(cross(axis, shank));
  const ankle = pose.ankle ?? ("shin" in pose ? -75 : 0);
  const side = "shin" in pose ? pelvis.right : axis;
  const toes = rotated(bend, side, ankle);
  const sole = rotated(shank, side, ankle);
  return { root, joint, end, ...footAt(end, toes, sole) };
}

/** Where the pelvis faces along the floor: face down, towards the head; on the back, towards the feet. */
function ahead({ front, up }: Frame): Vector {
  const isLevel = Math.hypot(front[0], front[2]) > 0.5;
  const level = isLevel ? front : times(up, front[1] > 0 ? -1 : 1);
  return unit([level[0], 0, level[2]]);
}

/** The shin behind a kneeling knee: along the floor, rising by so many degrees. */
function shinOf(rise: number, pelvis: Frame): Vector {
  const [cosine, sine] = [Math.cos(radians(rise)), Math.sin(radians(rise))];
  return add(times(ahead(pelvis), -cosine), [0, sine, 0]);
}

function directedLeg({ thigh, shank, toes, sole }: DirectedLeg, root: Vector): Leg {
  const joint = add(root, times(thigh, segment.thigh));
  const end = add(joint, times(shank, segment.shank));
  return { root, joint, end, ...footAt(end, toes, sole) };
}

function plantedLeg(pose: PlantedLeg, root: Vector, pelvis: Frame, sign: Sign): Leg {
  const { foot, heel = 0, toes: out = 0, swivel = 0 } = pose;
  const forward = rotated(ahead(pelvis), [0, 1, 0], -out * sign);
  const side = cross(forward, [0, 1, 0]);
  // The sole rolls about the ball when the heel comes up, and about the heel when the toes do.
  const pivot = add(foot, times(forward, heel >= 0 ? segment.ankleToBall : -1.8));
  const pivotHeight = heel >= 0 ? 1.5 : 0;
  const centre = add(pivot, [0, pivotHeight, 0]);
  const flat = add(foot, [0, segment.ankleHeight, 0]);
  const end = add(centre, rotated(minus(flat, centre), side, -heel));
  const toes = rotated(forward, side, -heel);
  const sole = rotated([0, -1, 0], side, -heel);
  const straight = unit(minus(end, root));
  const rest = unit(add(pelvis.front, times(pelvis.up, -1)));
  const knee = rotated(
    carried(unit(add(pelvis.front, pelvis.up)), rest, straight),
    straight,
    swivel * sign,
  );
  const joint = jointBetween(root, end, segment.thigh, segment.shank, knee);
  return { root, joint, end, ...footAt(end, toes, sole) };
}

export function armBones(pose: ArmPose, root: Vector, chest: Frame, sign: Sign): Bones {
  if ("upper" in pose) {
    const joint = add(root, times(pose.upper, segment.upperArm));
    return { root, joint, end: add(joint, times(pose.fore, segment.forearm)) };
  }
  if ("hand" in pose) {
    const straight = unit(minus(pose.hand, root));
    const hanging = carried(times(chest.up, -1), chest.front, straight);
    const elbow = rotated(hanging, straight, -(pose.swivel ?? 0) * sign);
    const joint = jointBetween(root, pose.hand, segment.upperArm, segment.forearm, elbow);
    return { root, joint, end: pose.hand };
  }
  const upper = firstBone(chest, pose.shoulder, pose.out ?? 0, sign);
  const joint = add(root, times(upper, segment.upperArm));
  if ("forearm" in pose) {
    const fore = rotated(ahead(chest), [0, 1, 0], pose.forearm * sign);
    return { root, joint, end: add(joint, times(fore, segment.forearm)) };
  }
  const axis = hinge(chest, upper, pose.shoulder, pose.turn ?? 0, sign);
  const fore = rotated(upper, axis, pose.elbow);
  return { root, joint, end: add(joint, times(fore, segment.forearm)) };
}
