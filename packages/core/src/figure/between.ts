import type { Turned } from "./frame.ts";
import type { Arm, Bones, Leg } from "./limb.ts";
import type { ArmPose, LegPose, Pose } from "./pose.ts";
import { skeletonOf } from "./skeleton.ts";
import { add, between as betweenDirections, distance, minus, towards, unit } from "./vector.ts";
import type { Vector } from "./vector.ts";

/**
 * The pose a share of the way from one to the next. What is planted in both stays planted; a foot that is planted
 * elsewhere travels there, carried as high as the next pose says. Muscles are those of the first.
 */
export function between(a: Pose, b: Pose, share: number): Pose {
  if (share === 0) return a;
  const solved = needsSkeletons(a, b) ? ([skeletonOf(a), skeletonOf(b)] as const) : null;
  const turn = (from: Turned | undefined, to: Turned | undefined) =>
    mixed<Turned>(from ?? {}, to ?? {}, share);
  const leg = (name: "rightLeg" | "leftLeg"): LegPose =>
    kindOf(a[name]) === kindOf(b[name])
      ? travelled(a[name], b[name], share)
      : legOnItsWay(solved![0][name], solved![1][name], share);
  const arm = (name: "rightArm" | "leftArm"): ArmPose =>
    kindOf(a[name]) === kindOf(b[name])
      ? travelled(a[name], b[name], share)
      : armOnItsWay(solved![0][name], solved![1][name], share);
  const root =
    a.root.of === b.root.of
      ? { of: a.root.of, at: towards(a.root.at, b.root.at, share) }
      : { of: "pelvis" as const, at: towards(solved![0].hips, solved![1].hips, share) };
  return {
    root,
    pelvis: turn(a.pelvis, b.pelvis),
    chest: turn(a.chest, b.chest),
    head: turn(a.head, b.head),
    rightLeg: leg("rightLeg"),
    leftLeg: leg("leftLeg"),
    rightArm: arm("rightArm"),
    leftArm: arm("leftArm"),
    targets: a.targets,
    ...(a.working ? { working: a.working } : {}),
  };
}

const limbs = ["rightLeg", "leftLeg", "rightArm", "leftArm"] as const;

const needsSkeletons = (a: Pose, b: Pose): boolean =>
  a.root.of !== b.root.of || limbs.some((name) => kindOf(a[name]) !== kindOf(b[name]));

/** How a limb is held: by its angles, by its shin or by what it is planted on. */
function kindOf(
  limb: LegPose | ArmPose,
): "foot" | "held" | "hand" | "shin" | "forearm" | "bones" | "angles" {
  if ("foot" in limb) return "foot";
  if ("held" in limb) return "held";
  if ("hand" in limb) return "hand";
  if ("shin" in limb) return "shin";
  if ("forearm" in limb) return "forearm";
  return "thigh" in limb || "upper" in limb ? "bones" : "angles";
}

type Numbers = Readonly<Record<string, number | Vector | undefined>>;

/** Every number of both, mixed; a number that is missing counts as nought, a direction as the same. */
function mixed<Kind extends object>(a: Kind, b: Kind, share: number): Kind {
  const [from, to] = [a as unknown as Numbers, b as unknown as Numbers];
  const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const [x, y] = [from[key] ?? 0, to[key] ?? 0];
      if (typeof x === "object" && typeof y === "object") return [key, towards(x, y, share)];
      if (typeof x === "object" || typeof y === "object") return [key, to[key] ?? x];
      return [key, x + (y - x) * share];
    }),
  ) as Kind;
}

/** Mixed, and lifted in an arc when the limb is put down elsewhere. */
function travelled<Limb extends LegPose | ArmPose>(a: Limb, b: Limb, share: number): Limb {
  const whole = mixed(a, b, share);
  const lift = stays(a, b) ? 0 : ("lift" in b ? (b.lift ?? 0) : 0) * Math.sin(Math.PI * share);
  if (lift === 0) return whole;
  if ("foot" in whole) return { ...whole, foot: add(whole.foot, [0, lift, 0]) };
  return "hand" in whole ? { ...whole, hand: add(whole.hand, [0, lift, 0]) } : whole;
}

/** Whether a planted limb is planted in the same place in both. */
function stays(a: LegPose | ArmPose, b: LegPose | ArmPose): boolean {
  if ("foot" in a && "foot" in b) return distance(a.foot, b.foot) < 1e-6;
  return "hand" in a && "hand" in b && distance(a.hand, b.hand) < 1e-6;
}

const ways = (bones: Bones): readonly [Vector, Vector] => [
  unit(minus(bones.joint, bones.root)),
  unit(minus(bones.end, bones.joint)),
];

function legOnItsWay(a: Leg, b: Leg, share: number): LegPose {
  const [from, to] = [ways(a), ways(b)];
  return {
    thigh: betweenDirections(from[0], to[0], share),
    shank: betweenDirections(from[1], to[1], share),
    toes: betweenDirections(a.toes, b.toes, share),
    sole: betweenDirections(a.sole, b.sole, share),
  };
}

function armOnItsWay(a: Arm, b: Arm, share: number): ArmPose {
  const [from, to] = [ways(a), ways(b)];
  return {
    upper: betweenDirections(from[0], to[0], share),
    fore: betweenDirections(from[1], to[1], share),
    fingers: towards(a.fingers, b.fingers, share),
  };
}
