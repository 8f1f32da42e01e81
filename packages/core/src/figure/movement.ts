import { bodyShapes, extentOf, isTurned } from "./figure.ts";
import type { FigureOptions } from "./figure.ts";
import { add, capsule, curve, direction, leftOf, line, times, towards } from "./geometry.ts";
import type { Point } from "./geometry.ts";
import { between } from "./between.ts";
import { movements } from "./movements.ts";
import type { FloorPlace, Movement } from "./movements.ts";
import type { Box, Shape } from "./shape.ts";
import { skeletonOf } from "./skeleton.ts";

/** One part of a rep: where it leads, where it came from, and the way between. Units as in `Figure`. */
export interface MovementFigure {
  /** The pose that this part leads to, back to front, its floor first. */
  readonly now: readonly Shape[];
  /** The pose that it came from: to be drawn pale, behind. */
  readonly before: readonly Shape[];
  /** Dotted, with the head of its arrow; null while the pose is held. */
  readonly way: null | { readonly d: string; readonly head: string };
  /** Marks below the floor, for an exercise that travels. `at` is a share of the width, from the left. */
  readonly places: readonly {
    readonly name: FloorPlace;
    readonly d: string;
    readonly at: number;
    readonly isHere: boolean;
  }[];
  /** The same for all parts of the rep, so that nothing jumps. */
  readonly box: Box;
  readonly isMirrored: boolean;
}

/** Whether the parts of this exercise's rep have poses of their own. */
export function hasMovement(exerciseId: string): boolean {
  return Object.hasOwn(movements, exerciseId);
}

/** The picture of one part of a rep by its name ("Forward"); null for an exercise with one key moment only. */
export function movementOf(
  exerciseId: string,
  part: string,
  { side }: FigureOptions = {},
): MovementFigure | null {
  const movement = hasMovement(exerciseId) ? movements[exerciseId] : undefined;
  if (!movement) return null;
  const isHeld = movement.stays.includes(part);
  const leads = isHeld || movement.leads.includes(part);
  const [from, to] = leads ? [movement.start, movement.end] : [movement.end, movement.start];
  const isMirrored = isTurned(to, side);
  const { left, right, top } = boundsOf(movement);
  const width = right - left;
  const floor: Shape = { d: line([left, -0.7], [right, -0.7]), stroke: "floor", strokeWidth: 1.4 };
  const places = movement.places ?? [];
  const below = places.length > 0 ? 6 : 1.4;
  return {
    now: [floor, ...bodyShapes(to, skeletonOf(to))],
    before: bodyShapes(from, skeletonOf(from)),
    way: isHeld ? null : wayOf(movement, leads),
    places: places.map(({ name, x, at }) => ({
      name,
      d: capsule([x - 7.5, -4.2], 1.2, [x + 7.5, -4.2], 1.2),
      at: isMirrored ? (right - x) / width : (x - left) / width,
      isHere: at === (leads ? "end" : "start"),
    })),
    box: { x: isMirrored ? -right : left, y: -top, width, height: top + below },
    isMirrored,
  };
}

/** A rep that turns back sooner: part of the way to the end pose, with the whole way pale behind it. */
export function shorterOf(exerciseId: string, { side }: FigureOptions = {}): MovementFigure | null {
  const movement = hasMovement(exerciseId) ? movements[exerciseId] : undefined;
  if (!movement) return null;
  const { start, end } = movement;
  const sooner = between(start, end, 0.5);
  const [shorter, whole] = [sooner, end].map((pose) => extentOf(pose, skeletonOf(pose)));
  if (!shorter || !whole) return null;
  const left = Math.min(shorter.left, whole.left);
  const right = Math.max(shorter.right, whole.right);
  const top = Math.max(shorter.top, whole.top);
  const isMirrored = isTurned(end, side);
  return {
    now: bodyShapes(sooner, skeletonOf(sooner)),
    before: bodyShapes(end, skeletonOf(end)),
    way: null,
    places: [],
    box: { x: isMirrored ? -right : left, y: -top, width: right - left, height: top + 1.4 },
    isMirrored,
  };
}

function boundsOf({ start, end, way, places = [] }: Movement) {
  const both = [start, end].map((pose) => extentOf(pose, skeletonOf(pose)));
  const xs = [way.from[0], way.to[0], ...places.flatMap(({ x }) => [x - 9, x + 9])];
  const crest = towards(way.from, way.to, 0.5)[1] + Math.abs(way.bulge) / 2;
  return {
    left: Math.min(...both.map(({ left }) => left), ...xs.map((x) => x - 4)),
    right: Math.max(...both.map(({ right }) => right), ...xs.map((x) => x + 4)),
    top: Math.max(...both.map(({ top }) => top), crest + 3, way.from[1] + 3, way.to[1] + 3),
  };
}

/** The arc and the two strokes of its head, along the arc's last direction. */
function wayOf({ way }: Movement, leads: boolean): { d: string; head: string } {
  const aside = times(leftOf(direction(way.from, way.to)), way.bulge);
  const control = add(towards(way.from, way.to, 0.5), aside);
  const [from, to] = leads ? [way.from, way.to] : [way.to, way.from];
  const ahead = direction(control, to);
  const barb = (sign: 1 | -1): Point =>
    add(to, add(times(ahead, -4.6), times(leftOf(ahead), 4 * sign)));
  return { d: curve(from, control, to), head: line(barb(1), to, barb(-1)) };
}
