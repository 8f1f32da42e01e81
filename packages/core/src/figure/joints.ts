import type { Frame } from "./frame.ts";
import type { Bones, Leg } from "./limb.ts";
import type { Pose } from "./pose.ts";
import { skeletonOf } from "./skeleton.ts";
import type { Vector } from "./vector.ts";
import {
  angleBetween,
  carried,
  cross,
  degrees,
  dot,
  lengthOf,
  minus,
  times,
  unit,
} from "./vector.ts";

/** A movement of a joint, by its clinical name. Flexion, outwards and turning outwards are positive. */
export type JointMovement =
  | "hip flexion"
  | "hip abduction"
  | "hip rotation"
  | "knee flexion"
  | "ankle dorsiflexion"
  | "shoulder flexion"
  | "shoulder abduction"
  | "shoulder rotation"
  | "elbow flexion"
  | "trunk flexion"
  | "trunk side bend"
  | "trunk rotation"
  | "neck flexion"
  | "neck side bend"
  | "neck rotation";

export interface JointAngle {
  readonly movement: JointMovement;
  readonly side: "right" | "left" | null;
  readonly degrees: number;
}

/**
 * How far each joint goes, in degrees. Hip, knee, ankle, shoulder, elbow and spine: the usual ranges of the American
 * Academy of Orthopaedic Surgeons ("Joint Motion", 1965), as tabled in Norkin and White, "Measurement of Joint
 * Motion". Where the weight of the body or a hand takes a joint past its free range the passive end is taken: knee
 * 155 (kneeling on the heel), ankle 40 and -80 (deep half-kneeling; the foot on its back), hip -30.
 */
export const jointLimits: Readonly<Record<JointMovement, readonly [number, number]>> = {
  "hip flexion": [-30, 125],
  "hip abduction": [-30, 60],
  "hip rotation": [-50, 60],
  "knee flexion": [0, 155],
  "ankle dorsiflexion": [-80, 40],
  "shoulder flexion": [-60, 185],
  "shoulder abduction": [-50, 180],
  "shoulder rotation": [-100, 100],
  "elbow flexion": [0, 150],
  "trunk flexion": [-30, 85],
  "trunk side bend": [-35, 35],
  "trunk rotation": [-45, 45],
  "neck flexion": [-60, 50],
  "neck side bend": [-45, 45],
  "neck rotation": [-80, 80],
};

/** Every joint angle of a pose, measured on its solved bones, however the limbs are held. */
export function jointAngles(pose: Pose): JointAngle[] {
  const bones = skeletonOf(pose);
  const { chest = {}, head = {} } = pose;
  const middle = (movement: JointMovement, value = 0): JointAngle => ({
    movement,
    side: null,
    degrees: value,
  });
  return [
    ...legAngles(bones.rightLeg, bones.pelvis, "right"),
    ...legAngles(bones.leftLeg, bones.pelvis, "left"),
    ...armAngles(bones.rightArm, bones.chest, "right"),
    ...armAngles(bones.leftArm, bones.chest, "left"),
    middle("trunk flexion", chest.bend),
    middle("trunk side bend", chest.side),
    middle("trunk rotation", chest.twist),
    middle("neck flexion", head.bend),
    middle("neck side bend", head.side),
    middle("neck rotation", head.twist),
  ];
}

/** A bend smaller than this does not say which way its joint is turned. */
const tellingBend = 15;

function legAngles(leg: Leg, pelvis: Frame, side: "right" | "left"): JointAngle[] {
  const thigh = unit(minus(leg.joint, leg.root));
  const shank = unit(minus(leg.end, leg.joint));
  const { flexion, out } = swing(thigh, pelvis, side);
  const bend = angleBetween(thigh, shank);
  const turn = turnOf(thigh, times(shank, -1), pelvis, flexion, side);
  const of = (movement: JointMovement, value: number) => ({ movement, side, degrees: value });
  return [
    // A thigh far out to the side has no front or back.
    ...(Math.abs(out) < 75 ? [of("hip flexion", flexion)] : []),
    of("hip abduction", out),
    ...(bend > tellingBend ? [of("hip rotation", turn)] : []),
    of("knee flexion", bend),
    of("ankle dorsiflexion", 90 - angleBetween(times(shank, -1), leg.toes)),
  ];
}

function armAngles(arm: Bones, chest: Frame, side: "right" | "left"): JointAngle[] {
  const upper = unit(minus(arm.joint, arm.root));
  const fore = unit(minus(arm.end, arm.joint));
  const { flexion, out } = swing(upper, chest, side);
  const bend = angleBetween(upper, fore);
  const of = (movement: JointMovement, value: number) => ({ movement, side, degrees: value });
  return [
    ...(Math.abs(out) < 60
      ? [of("shoulder flexion", flexion < -90 ? flexion + 360 : flexion)]
      : []),
    of("shoulder abduction", out),
    // Near the side or overhead there is no plane of front and back to turn out of.
    ...(bend > tellingBend && Math.abs(out) < 60 && Math.abs(flexion) < 150
      ? [of("shoulder rotation", turnOf(upper, fore, chest, flexion, side))]
      : []),
    of("elbow flexion", bend),
  ];
}

/** Flexion in the plane of front and back, and how far out of it. */
function swing(bone: Vector, { front, up, right }: Frame, side: "right" | "left") {
  const outwards = dot(bone, right) * (side === "right" ? 1 : -1);
  return {
    flexion: degrees(Math.atan2(dot(bone, front), -dot(bone, up))),
    out: degrees(Math.asin(Math.max(-1, Math.min(1, outwards)))),
  };
}

/** How far the next bone's bend is turned about this one: 0 when it bends straight to the front, outwards positive. */
function turnOf(
  bone: Vector,
  towards: Vector,
  { front, up, right }: Frame,
  flexion: number,
  side: "right" | "left",
): number {
  const angle = (flexion * Math.PI) / 180;
  const inPlane = unit([
    -up[0] * Math.cos(angle) + front[0] * Math.sin(angle),
    -up[1] * Math.cos(angle) + front[1] * Math.sin(angle),
    -up[2] * Math.cos(angle) + front[2] * Math.sin(angle),
  ]);
  const neutral = carried(right, inPlane, bone);
  const actual = unit(cross(bone, towards));
  if (lengthOf(actual) === 0) return 0;
  const sine = dot(cross(neutral, actual), bone);
  return degrees(Math.atan2(sine, dot(neutral, actual))) * (side === "right" ? 1 : -1);
}
