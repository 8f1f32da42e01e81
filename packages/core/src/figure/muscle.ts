import type { Leg } from "./limb.ts";
import type { SideName } from "./pose.ts";
import type { Skeleton } from "./skeleton.ts";
import { inFrame } from "./frame.ts";
import type { Vector } from "./vector.ts";
import { add, carried, minus, times, towards, unit } from "./vector.ts";

/** Muscles that lie on both sides; names as people say them, not every head apart. */
type PairedMuscle =
  | "hip flexors"
  | "tensor"
  | "quadriceps"
  | "hamstrings"
  | "glutes"
  | "side glutes"
  | "outer thigh"
  | "inner thigh"
  | "waist"
  | "calf";

/** A muscle without its side. */
export type MuscleName = PairedMuscle | "abdomen" | "back";

export type Muscle = `${SideName} ${PairedMuscle}` | "abdomen" | "back";

/** Where a muscle lies: the tips of its leaf, and how wide the leaf is. */
export interface Lie {
  readonly from: Vector;
  readonly to: Vector;
  readonly width: number;
}

type Sign = 1 | -1;

/** Which muscle it is, whichever side. */
export function nameOf(muscle: Muscle): MuscleName {
  if (muscle === "abdomen" || muscle === "back") return muscle;
  return muscle.slice(muscle.indexOf(" ") + 1) as PairedMuscle;
}

/** Where a muscle lies on this body. */
export function lieOf(muscle: Muscle, bones: Skeleton): Lie {
  const onTrunk = trunk(bones);
  if (muscle === "abdomen") return { from: onTrunk(0.14, 3.4), to: onTrunk(0.62, 3.6), width: 3.4 };
  if (muscle === "back") return { from: onTrunk(0.12, -3.2), to: onTrunk(0.66, -3.2), width: 3.2 };
  const isRight = muscle.startsWith("right ");
  const name = nameOf(muscle) as PairedMuscle;
  return paired[name](bones, isRight ? bones.rightLeg : bones.leftLeg, isRight ? 1 : -1);
}

/** Along the trunk (0 hips, 1 shoulders), pushed out of its front and to its right. */
function trunk({ pelvis, chest, hips, waist, shoulders }: Skeleton) {
  const low = 10 / 28.8;
  return (share: number, front: number, right = 0): Vector =>
    share < low
      ? inFrame(pelvis, towards(hips, waist, share / low), { front, right })
      : inFrame(chest, towards(waist, shoulders, (share - low) / (1 - low)), { front, right });
}

/** Along the thigh (0 hip, 1 knee), pushed out of its front and outwards. */
function thigh({ pelvis }: Skeleton, leg: Leg, sign: Sign) {
  const along = unit(minus(leg.joint, leg.root));
  const down = times(pelvis.up, -1);
  const front = carried(pelvis.front, down, along);
  const outwards = times(carried(pelvis.right, down, along), sign);
  return (share: number, ahead: number, out = 0): Vector =>
    add(towards(leg.root, leg.joint, share), add(times(front, ahead), times(outwards, out)));
}

const paired: Record<PairedMuscle, (bones: Skeleton, leg: Leg, sign: Sign) => Lie> = {
  "hip flexors": (b, leg, s) => ({
    from: trunk(b)(0.26, 2.6, 2.2 * s),
    to: thigh(b, leg, s)(0.42, 2.4, -0.6),
    width: 3.6,
  }),
  tensor: (b, leg, s) => ({
    from: trunk(b)(0.2, 1.6, 6.6 * s),
    to: thigh(b, leg, s)(0.36, 1.8, 2.6),
    width: 3.6,
  }),
  quadriceps: (b, leg, s) => ({
    from: thigh(b, leg, s)(0.2, 2),
    to: thigh(b, leg, s)(0.84, 1.4),
    width: 3.6,
  }),
  hamstrings: (b, leg, s) => ({
    from: thigh(b, leg, s)(0.22, -2),
    to: thigh(b, leg, s)(0.84, -1.4),
    width: 3.6,
  }),
  glutes: (b, leg, s) => ({
    from: trunk(b)(0.2, -3.4, 3 * s),
    to: thigh(b, leg, s)(0.3, -3, 0.6),
    width: 4.6,
  }),
  "side glutes": (b, leg, s) => ({
    from: trunk(b)(0.24, -0.8, 6 * s),
    to: thigh(b, leg, s)(0.18, -0.6, 3.4),
    width: 4.4,
  }),
  "outer thigh": (b, leg, s) => ({
    from: thigh(b, leg, s)(0.2, 0, 3),
    to: thigh(b, leg, s)(0.86, 0, 2),
    width: 3.6,
  }),
  "inner thigh": (b, leg, s) => ({
    from: thigh(b, leg, s)(0.18, 0, -2.4),
    to: thigh(b, leg, s)(0.8, 0, -1.6),
    width: 3.6,
  }),
  waist: (b, _leg, s) => ({
    from: trunk(b)(0.2, 0.6, 4.4 * s),
    to: trunk(b)(0.66, 0, 4.8 * s),
    width: 3.8,
  }),
  calf: (_b, leg) => ({
    from: towards(leg.joint, leg.end, 0.12),
    to: towards(leg.joint, leg.end, 0.62),
    width: 3,
  }),
};
