import { segment } from "./body.ts";
import type { Frame } from "./frame.ts";
import { inFrame, turned, upright } from "./frame.ts";
import { armBones, legBones } from "./limb.ts";
import type { Arm, Leg } from "./limb.ts";
import type { Landmark, Pose } from "./pose.ts";
import type { Vector } from "./vector.ts";
import { minus, origin } from "./vector.ts";

/** Every joint of a pose, in per cent of body height. */
export interface Skeleton {
  readonly pelvis: Frame;
  readonly chest: Frame;
  readonly head: Frame;
  /** Between the hip joints, between the lowest ribs, between the shoulder joints, and the middle of the head. */
  readonly hips: Vector;
  readonly waist: Vector;
  readonly shoulders: Vector;
  readonly crown: Vector;
  readonly rightLeg: Leg;
  readonly leftLeg: Leg;
  readonly rightArm: Arm;
  readonly leftArm: Arm;
}

/** The joints of a pose: forward from its root by the angles, limbs that are planted by inverse kinematics. */
export function skeletonOf(pose: Pose): Skeleton {
  const pelvis = turned(upright, pose.pelvis);
  const chest = turned(pelvis, pose.chest ?? {});
  const head = turned(chest, pose.head ?? {});
  // What is planted does not matter for where the root is: a root never hangs on a planted limb.
  const unplaced = assemble(pose, pelvis, chest, head, origin);
  const hips = minus(pose.root.at, landmark(unplaced, pose.root.of));
  return assemble(pose, pelvis, chest, head, hips);
}

function assemble(pose: Pose, pelvis: Frame, chest: Frame, head: Frame, hips: Vector): Skeleton {
  const waist = inFrame(pelvis, hips, { up: segment.pelvis });
  const shoulders = inFrame(chest, waist, { up: segment.chest });
  const joint = (frame: Frame, at: Vector, right: number) => inFrame(frame, at, { right });
  const { halfHips, halfShoulders, neck } = segment;
  return {
    pelvis,
    chest,
    head,
    hips,
    waist,
    shoulders,
    crown: inFrame(head, shoulders, { up: neck }),
    rightLeg: legBones(pose.rightLeg, joint(pelvis, hips, halfHips), pelvis, 1),
    leftLeg: legBones(pose.leftLeg, joint(pelvis, hips, -halfHips), pelvis, -1),
    rightArm: armBones(pose.rightArm, joint(chest, shoulders, halfShoulders), chest, 1),
    leftArm: armBones(pose.leftArm, joint(chest, shoulders, -halfShoulders), chest, -1),
  };
}

/** Where a landmark is. */
export function landmark(bones: Skeleton, name: Landmark): Vector {
  switch (name) {
    case "pelvis":
      return bones.hips;
    case "shoulders":
      return bones.shoulders;
    case "head":
      return bones.crown;
    default:
      return limbPoint(bones, name);
  }
}

function limbPoint(
  bones: Skeleton,
  name: Exclude<Landmark, "pelvis" | "shoulders" | "head">,
): Vector {
  const isRight = name.startsWith("right");
  const leg = isRight ? bones.rightLeg : bones.leftLeg;
  const arm = isRight ? bones.rightArm : bones.leftArm;
  switch (name) {
    case "rightHip":
    case "leftHip":
      return leg.root;
    case "rightKnee":
    case "leftKnee":
      return leg.joint;
    case "rightAnkle":
    case "leftAnkle":
      return leg.end;
    case "rightBall":
    case "leftBall":
      return leg.ball;
    case "rightShoulder":
    case "leftShoulder":
      return arm.root;
    case "rightElbow":
    case "leftElbow":
      return arm.joint;
    default:
      return arm.end;
  }
}
