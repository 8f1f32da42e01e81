import { between } from "./between.ts";
import type { LegPose, Pose } from "./pose.ts";
import type { FigureSource, Moment } from "./source.ts";
import type { Vector } from "./vector.ts";
import { add } from "./vector.ts";

/** Slow at the turns, even in the middle; a moment that is only passed does not slow the body down. */
function eased(share: number, slowStart: boolean, slowEnd: boolean): number {
  if (slowStart && slowEnd) return (1 - Math.cos(Math.PI * share)) / 2;
  if (slowStart) return 1 - Math.cos((Math.PI * share) / 2);
  return slowEnd ? Math.sin((Math.PI * share) / 2) : share;
}

/** The moments on both sides of a phase, and how far the body is from one to the other. */
export interface Passage {
  readonly from: Moment;
  readonly to: Moment;
  readonly share: number;
}

/** Where in its timeline an exercise is. Any phase is taken: 1 is 0 again. */
export function passageAt({ moments, travels }: FigureSource, phase: number): Passage {
  const at = phase - Math.floor(phase);
  const [first] = moments;
  if (!first) throw new Error("A figure has moments");
  const index = moments.findLastIndex((moment) => moment.at <= at + 1e-9);
  const from = moments[index] ?? first;
  const next = moments[index + 1];
  const to = next ?? { ...(travels ? further(first, travels) : first), at: 1 };
  const share = Math.max(0, (at - from.at) / (to.at - from.at));
  return { from, to, share: eased(share, !from.passes, !to.passes) };
}

/** The pose at a phase. */
export function poseAt(source: FigureSource, phase: number): Pose {
  const { from, to, share } = passageAt(source, phase);
  return between(from, to, share);
}

/** The same moment, further along the floor: where a body is that does not come back. */
function further(moment: Moment, by: Vector): Moment {
  const leg = (pose: LegPose): LegPose =>
    "foot" in pose ? { ...pose, foot: add(pose.foot, by) } : pose;
  return {
    ...moment,
    root: { ...moment.root, at: add(moment.root.at, by) },
    rightLeg: leg(moment.rightLeg),
    leftLeg: leg(moment.leftLeg),
  };
}
