import { segment } from "./body.ts";
import type { Landmark, Pose, SideName } from "./pose.ts";
import { landmark, skeletonOf } from "./skeleton.ts";
import type { FigureSource } from "./source.ts";
import { passageAt, poseAt } from "./timeline.ts";
import type { Vector } from "./vector.ts";
import { distance } from "./vector.ts";

/** A point that is held, where it is held and where it is. */
export interface Contact {
  readonly of: Landmark;
  readonly held: Vector;
  readonly is: Vector;
}

/** What rests on something at this phase: roots, planted hands and feet, kneeling shins, and what merely touches. */
export function contactsAt(source: FigureSource, phase: number): Contact[] {
  const { from, to } = passageAt(source, phase);
  const [before, now, after] = [from, poseAt(source, phase), to].map(skeletonOf);
  const first = skeletonOf(poseAt(source, 0));
  if (!before || !now || !after) return [];
  const resting = [...restingOf(from)].filter(
    (of) => restingOf(to).has(of) && distance(landmark(before, of), landmark(after, of)) < 1e-6,
  );
  return [
    ...resting.map((of) => ({ of, held: landmark(before, of), is: landmark(now, of) })),
    ...(source.touches ?? []).map((of) => ({
      of,
      held: landmark(first, of),
      is: landmark(now, of),
    })),
  ];
}

function restingOf({ root, rightLeg, leftLeg, rightArm, leftArm }: Pose): Set<Landmark> {
  const resting = new Set<Landmark>(root.of === "pelvis" ? [] : [root.of]);
  const legs = [
    ["right", rightLeg],
    ["left", leftLeg],
  ] as const;
  for (const [side, leg] of legs) {
    if ("foot" in leg) resting.add((leg.heel ?? 0) < 0 ? `${side}Ankle` : `${side}Ball`);
    if ("held" in leg) resting.add(`${side}Ankle`);
    if ("shin" in leg && resting.has(`${side}Knee`)) resting.add(`${side}Ankle`);
  }
  const arms = [
    ["right", rightArm],
    ["left", leftArm],
  ] as const;
  for (const [side, arm] of arms) {
    if ("hand" in arm) resting.add(`${side}Hand`);
    if ("forearm" in arm && resting.has(`${side}Elbow`)) resting.add(`${side}Hand`);
  }
  return resting;
}

/** How much longer or shorter a bone is drawn than it is: not nought where a limb cannot reach what it is planted on. */
export function stretchOf(pose: Pose): { bone: string; by: number }[] {
  const bones = skeletonOf(pose);
  return (["right", "left"] as const satisfies SideName[]).flatMap((side) => {
    const [leg, arm] = [bones[`${side}Leg`], bones[`${side}Arm`]];
    return [
      { bone: `${side} thigh`, by: distance(leg.root, leg.joint) - segment.thigh },
      { bone: `${side} shank`, by: distance(leg.joint, leg.end) - segment.shank },
      { bone: `${side} upper arm`, by: distance(arm.root, arm.joint) - segment.upperArm },
      { bone: `${side} forearm`, by: distance(arm.joint, arm.end) - segment.forearm },
    ];
  });
}
