import type { Vector } from "./vector.ts";
import { add, radians, times } from "./vector.ts";

/** How a part of the body is turned: where its front, its head end and its right side look. */
export interface Frame {
  readonly front: Vector;
  readonly up: Vector;
  readonly right: Vector;
}

/** Degrees, applied in this order about the part's own axes. */
export interface Turned {
  /** About the upright: 90 turns the front to the figure's own right, towards the viewer of a side view. */
  readonly yaw?: number;
  /** Forward: 90 looks at the floor, -90 lies on the back. */
  readonly bend?: number;
  /** To its own right. */
  readonly side?: number;
  /** About its own long axis, to its own right. */
  readonly twist?: number;
}

export const upright: Frame = { front: [1, 0, 0], up: [0, 1, 0], right: [0, 0, 1] };

/** Two directions of a right angle, turned in their plane from `a` towards `b`. */
function swung(a: Vector, b: Vector, degrees: number): readonly [Vector, Vector] {
  const [sine, cosine] = [Math.sin(radians(degrees)), Math.cos(radians(degrees))];
  return [add(times(a, cosine), times(b, sine)), add(times(b, cosine), times(a, -sine))];
}

/** A frame turned within its parent: yaw, then bend, then side, then twist. */
export function turned(parent: Frame, { yaw = 0, bend = 0, side = 0, twist = 0 }: Turned): Frame {
  const yawed = aboutUp(parent, yaw);
  const [up, front] = swung(yawed.up, yawed.front, bend);
  const [leantUp, right] = swung(up, yawed.right, side);
  return aboutUp({ front, up: leantUp, right }, twist);
}

function aboutUp({ front, up, right }: Frame, degrees: number): Frame {
  const [newFront, newRight] = swung(front, right, degrees);
  return { front: newFront, up, right: newRight };
}

/** A point given in a frame: `front`, `up` and `right` of where the frame stands. */
export function inFrame(
  { front, up, right }: Frame,
  at: Vector,
  offset: { front?: number; up?: number; right?: number },
): Vector {
  const along = add(times(front, offset.front ?? 0), times(up, offset.up ?? 0));
  return add(at, add(along, times(right, offset.right ?? 0)));
}
