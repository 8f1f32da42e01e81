import { segment } from "./body.ts";
import type { Frame } from "./frame.ts";
import type { ArmPose, DirectedLeg, HeldLeg, LegPose, PlantedArm, PlantedLeg } from "./pose.ts";
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

export interface Arm extends Bones {
  /** From the palm to the tips. */
  readonly fingers: Vector;
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
  if ("held" in pose) return heldLeg(pose, root, pelvis, sign);
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
  const joint = kneeBetween(root, end, pelvis, swivel * sign);
  return { root, joint, end, ...footAt(end, toes, sole) };
}

/** The knee of a leg whose ankle is given: it bends to the front, swung about the line from hip to ankle. */
function kneeBetween(root: Vector, end: Vector, pelvis: Frame, swivel: number): Vector {
  const straight = unit(minus(end, root));
  const rest = unit(add(pelvis.front, times(pelvis.up, -1)));
  const knee = carried(unit(add(pelvis.front, pelvis.up)), rest, straight);
  return jointBetween(root, end, segment.thigh, segment.shank, rotated(knee, straight, swivel));
}

function heldLeg(pose: HeldLeg, root: Vector, pelvis: Frame, sign: Sign): Leg {
  const { held: end, ankle = 0, swivel = 0 } = pose;
  const joint = kneeBetween(root, end, pelvis, swivel * sign);
  const [thigh, shank] = [unit(minus(joint, root)), unit(minus(end, joint))];
  const axis = unit(cross(shank, thigh), pelvis.right);
  const toes = rotated(unit(cross(axis, shank)), axis, ankle);
  return { root, joint, end, ...footAt(end, toes, rotated(shank, axis, ankle)) };
}

export function armBones(pose: ArmPose, root: Vector, chest: Frame, sign: Sign): Arm {
  if ("upper" in pose) {
    const joint = add(root, times(pose.upper, segment.upperArm));
    const end = add(joint, times(pose.fore, segment.forearm));
    return { root, joint, end, fingers: pose.fingers };
  }
  if ("hand" in pose) return plantedArm(pose, root, chest, sign);
  const upper = firstBone(chest, pose.shoulder, pose.out ?? 0, sign);
  const joint = add(root, times(upper, segment.upperArm));
  if ("forearm" in pose) {
    const fore = rotated(ahead(chest), [0, 1, 0], pose.forearm * sign);
    return freeHand(root, joint, fore);
  }
  const axis = hinge(chest, upper, pose.shoulder, pose.turn ?? 0, sign);
  const fore = rotated(upper, axis, pose.elbow);
  return freeHand(root, joint, fore);
}

/** A hand straight on from its forearm, half closed. */
function freeHand(root: Vector, joint: Vector, fore: Vector): Arm {
  const end = add(joint, times(fore, segment.forearm));
  return { root, joint, end, fingers: times(fore, segment.closedHand) };
}

function plantedArm(pose: PlantedArm, root: Vector, chest: Frame, sign: Sign): Arm {
  const { hand: end, swivel = 0 } = pose;
  const straight = unit(minus(end, root));
  const hanging = carried(times(chest.up, -1), chest.front, straight);
  const elbow = rotated(hanging, straight, -swivel * sign);
  const joint = jointBetween(root, end, segment.upperArm, segment.forearm, elbow);
  const fingers = pose.fingers
    ? times(unit(pose.fingers), segment.flatHand)
    : times(unit(minus(end, joint)), segment.closedHand);
  return { root, joint, end, fingers };
}
