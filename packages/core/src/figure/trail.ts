import type { Spot } from "./camera.ts";
import type { FigureSide } from "./figure.ts";
import { boxOf, cameraAt, sourceOf } from "./figure.ts";
import { capsule, line, newPen } from "./pen.ts";
import { landmark, skeletonOf } from "./skeleton.ts";
import type { FloorPlace } from "./source.ts";
import { poseAt } from "./timeline.ts";

/** The way of what moves: dotted, with the head of its arrow. In the units of the figure. */
export interface Trail {
  readonly d: string;
  readonly head: string;
}

/** A mark below the floor. */
export interface PlaceMark {
  readonly name: FloorPlace;
  readonly d: string;
  /** Share of the width, from the left as it is seen. */
  readonly at: number;
  readonly isHere: boolean;
}

/** A way that is shorter than this is not worth an arrow: per cent of body height. */
const shortest = 4;

/** The way of an exercise's moving point between two phases, the first the earlier; null while nothing travels. */
export function trailOf(exerciseId: string, from: number, to: number): Trail | null {
  const source = sourceOf(exerciseId);
  if (!source?.mover || to <= from) return null;
  const { mover } = source;
  const camera = cameraAt(source, to);
  const spots = Array.from({ length: 17 }, (_, index): Spot => {
    const phase = Math.min(from + ((to - from) * index) / 16, 1 - 1e-6);
    return camera(landmark(skeletonOf(poseAt(source, phase)), mover));
  });
  const last = spots.at(-1)!;
  const before = spots.findLast((spot) => apart(spot, last) > shortest);
  if (!before) return null;
  const way = newPen();
  line(way, spots);
  const head = newPen();
  line(head, [barb(before, last, 1), last, barb(before, last, -1)]);
  return { d: way.d, head: head.d };
}

const apart = (a: Spot, b: Spot): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** One stroke of an arrow's head. */
function barb(from: Spot, to: Spot, sign: 1 | -1): Spot {
  const length = apart(from, to) || 1;
  const [x, y] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return [to[0] - 4.6 * x - 4 * sign * y, to[1] - 4.6 * y + 4 * sign * x];
}

/** Where a travelling foot comes down, for an exercise with named places; nothing for the others. */
export function placesOf(
  exerciseId: string,
  phase: number,
  side: FigureSide = "right",
): readonly PlaceMark[] {
  const source = sourceOf(exerciseId);
  if (!source?.places) return [];
  const box = boxOf(source, side === "left");
  const at = phase - Math.floor(phase);
  return source.places.map(({ name, x, from, to }) => {
    const pen = newPen();
    capsule(pen, [x - 7.5, -4.2], 1.2, [x + 7.5, -4.2], 1.2);
    const seen = side === "left" ? -x : x;
    return { name, d: pen.d, at: (seen - box.x) / box.width, isHere: at >= from && at < to };
  });
}
