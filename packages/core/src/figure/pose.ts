import type { Point } from "./geometry.ts";

/** Segment lengths in per cent of body height. */
export const segment = {
  thigh: 24.5,
  shank: 24.6,
  upperArm: 16.5,
  forearm: 18.5,
  trunk: 29,
  neck: 13.8,
} as const;

/** A limb by both points, or by its end alone: then the joint is found by two-bone inverse kinematics. */
interface Limb {
  readonly joint?: Point;
  readonly end: Point;
  /** Which way the joint bends (its sign), and how much of the bend that the lengths leave is shown. */
  readonly bend?: number;
}

export interface Leg extends Limb {
  /** Degrees: 0 flat on the floor towards the front, 90 toes up, 180 pointing back. */
  readonly foot?: number;
  /** Seen from the front: turned out to the figure's one or other side. */
  readonly turnOut?: -1 | 1;
}

export type Arm = Limb;

/** Where the coral leaf lies. `far` in the name: on the far leg; `front` in the name: seen from the front. */
export type Target =
  | "hip-flexors"
  | "far-hip-flexors"
  | "tensor"
  | "quadriceps"
  | "hamstrings"
  | "glutes"
  | "side-glutes"
  | "abdomen"
  | "waist"
  | "back"
  | "outer-thigh"
  | "inner-thigh"
  | "front-near-side-glutes"
  | "front-far-side-glutes"
  | "front-far-inner-thigh";

/** What the body touches. Lengths in per cent of body height. */
export interface Props {
  readonly roller?: { readonly centre: Point; readonly radius: number };
  readonly ball?: { readonly centre: Point; readonly radius: number };
  /** x of its face. */
  readonly wall?: number;
  /** x of its middle, below a knee. */
  readonly pad?: number;
  /** x of its back. */
  readonly chair?: number;
  readonly bench?: { readonly from: number; readonly to: number; readonly height: number };
  readonly step?: { readonly from: number; readonly to: number; readonly height: number };
  /** The height at which it runs round both knees. */
  readonly band?: number;
}

/** One key moment of an exercise. */
export interface Pose {
  readonly view: "side" | "front";
  /** The hip joint; seen from the front, the middle of the pelvis. */
  readonly hip: Point;
  /** Degrees from upright, forward positive; -90 lies on the back with the head to the left. */
  readonly trunk: number;
  readonly head: number;
  readonly nearLeg: Leg;
  readonly farLeg: Leg;
  readonly nearArm: Arm;
  readonly farArm: Arm;
  readonly targets: readonly Target[];
  readonly props: Props;
  /** Lying with the head at the right: by convention that shows the left side. */
  readonly showsLeft?: true;
}
