import type { Landmark, Pose, SideName } from "./pose.ts";
import type { Props } from "./prop.ts";
import type { Vector } from "./vector.ts";

/** A pose at its time in the rep. */
export interface Moment extends Pose {
  /** Phase, 0 to below 1: the share of one whole rep, or of one slow cycle of a hold. */
  readonly at: number;
  /** On the way between two others: the body does not slow down here. */
  readonly passes?: true;
}

export interface View {
  /** Degrees: 0 from its right side, facing right; 90 from the front; between them three-quarter. */
  readonly turn?: number;
  /** Degrees that the eye looks down. */
  readonly tilt?: number;
}

export type FloorPlace = "back" | "middle" | "forward";

/** "Not like this": one mistake of the library, drawn as a change to a key moment. */
export interface Mistake {
  /** Which of the exercise's `commonMistakes`. */
  readonly of: number;
  readonly pose: Pose;
  /** Where what it works with lies wrong: a roller too far down. Where it belongs when absent. */
  readonly props?: Props;
}

/** How one exercise moves, for its right side. Drawn by eye from its description, not reviewed by a clinician. */
export interface FigureSource {
  readonly view?: View;
  /** Two to five, and those passed on the way, by phase; after the last the first comes again. */
  readonly moments: readonly Moment[];
  /** The side towards the viewer, drawn dark. `right` when absent; `both` from the front. */
  readonly near?: SideName | "both";
  /** An arm of the far side that crosses before the trunk. */
  readonly armInFront?: true;
  /** Hands put down behind: both arms are seen past the trunk. */
  readonly armsBehind?: true;
  /** Legs that reach towards the viewer before the trunk; the one that is further away first. */
  readonly legsInFront?: readonly SideName[];
  readonly props?: Props;
  /** Points that rest on something without being planted: they keep their place all the time. */
  readonly touches?: readonly Landmark[];
  /** Whose way is dotted. */
  readonly mover?: Landmark;
  /** Where a travelling foot comes down, by x. */
  readonly places?: readonly {
    readonly name: FloorPlace;
    readonly x: number;
    /** The phases during which the foot is on its way there or there. */
    readonly from: number;
    readonly to: number;
  }[];
  /** How far the body gets in one rep, when it does not come back: the floor passes below. */
  readonly travels?: Vector;
  /** The phase that names the exercise: what lists show. */
  readonly still: number;
  readonly mistakes?: readonly Mistake[];
}
