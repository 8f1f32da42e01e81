import { between } from "./between.ts";
import type { Camera } from "./camera.ts";
import { cameraOf } from "./camera.ts";
import type { Drawing, Mark } from "./draw.ts";
import { draw, marksOf } from "./draw.ts";
import { floorOf } from "./floor.ts";
import { figures } from "./figures/index.ts";
import type { Extent } from "./pen.ts";
import { joined } from "./pen.ts";
import { reaches } from "./reaches.ts";
import type { Box, Shape } from "./shape.ts";
import type { FigureSource, Mistake } from "./source.ts";
import { passageAt } from "./timeline.ts";
import { times } from "./vector.ts";

export interface Figure {
  /** Back to front, the floor first; as many and in the same order at every phase. */
  readonly shapes: readonly Shape[];
  /** What the whole movement covers: the same at every phase. One unit is the same length in every figure. */
  readonly box: Box;
  /** Drawn from right to left: the shapes are for `scale(-1, 1)`; the box is already turned. */
  readonly isMirrored: boolean;
}

/** The side that works. An exercise of both sides is shown as drawn. */
export type FigureSide = "left" | "right" | "both";

export interface FigureOptions {
  /** 0 to 1: how far the breath is drawn in. A hold breathes instead of freezing. */
  readonly breath?: number;
}

/** Whether there is a figure for this exercise; a trainer's own has none. */
export function hasFigure(exerciseId: string): boolean {
  return Object.hasOwn(figures, exerciseId);
}

export function sourceOf(exerciseId: string): FigureSource | null {
  return hasFigure(exerciseId) ? (figures[exerciseId] ?? null) : null;
}

/**
 * The figure of an exercise at a phase of its rep (0 to 1, any number is taken round), or null for an exercise that
 * has none.
 */
export function figureAt(
  exerciseId: string,
  phase: number,
  side: FigureSide = "right",
  { breath = 0 }: FigureOptions = {},
): Figure | null {
  const source = sourceOf(exerciseId);
  return source && framed(source, drawingAt(source, phase, breath), phase, side);
}

/** A mistake, "not like this", in the same frame as the figure it is shown beside. */
export interface MistakeFigure {
  /** Index into the exercise's `commonMistakes`. */
  readonly mistake: number;
  readonly figure: (side?: FigureSide) => Figure;
}

/** The mistakes of an exercise that are drawn. */
export function mistakesOf(exerciseId: string): readonly MistakeFigure[] {
  const source = sourceOf(exerciseId);
  if (!source) return [];
  return (source.mistakes ?? []).map((mistake) => ({
    mistake: mistake.of,
    figure: (side = "right") => {
      const { pose } = mistake;
      const drawing = mistakeDrawing(source, mistake, marksOf([pose], pose, pose, 0));
      return framed(source, drawing, source.still, side);
    },
  }));
}

/** The phases that are worth a still, in the order of the rep. */
export function keyPhases(exerciseId: string): readonly number[] {
  const moments = sourceOf(exerciseId)?.moments ?? [];
  return moments.filter(({ passes }) => !passes).map(({ at }) => at);
}

/** The one phase that names the exercise: what lists show. */
export function stillPhase(exerciseId: string): number {
  return sourceOf(exerciseId)?.still ?? 0;
}

/** What a rep that turns back sooner reaches: what is passed on the way to the still, or half that way. */
export function shorterPhase(exerciseId: string): number {
  const still = stillPhase(exerciseId);
  const before = sourceOf(exerciseId)?.moments.findLast(({ at }) => at < still);
  return before?.passes ? before.at : ((before?.at ?? 0) + still) / 2;
}

/** Where the eye is: it goes along with a body that travels. */
export function cameraAt({ view, travels }: FigureSource, phase: number): Camera {
  return cameraOf(view, travels && times(travels, phase - Math.floor(phase)));
}

function drawingAt(source: FigureSource, phase: number, breath = 0): Drawing {
  const { from, to, share } = passageAt(source, phase);
  const marks = marksOf(source.moments, from, to, share);
  return draw(source, between(from, to, share), marks, { camera: cameraAt(source, phase), breath });
}

function mistakeDrawing(
  source: FigureSource,
  { pose, props }: Mistake,
  marks: readonly Mark[],
): Drawing {
  const camera = cameraAt(source, source.still);
  return draw(props ? { ...source, props } : source, pose, marks, { camera });
}

const samples = Array.from({ length: 24 }, (_, index) => index / 24);

/** How far the whole movement reaches, with its mistakes: drawn at many moments, which takes a phone a while. */
export function measuredReach(source: FigureSource): Extent {
  const { moments, mistakes = [] } = source;
  const phases = [...samples, ...moments.map(({ at }) => at)];
  const drawn = [
    ...phases.map((phase) => drawingAt(source, phase, 1).extent),
    ...mistakes.map((mistake) => mistakeDrawing(source, mistake, []).extent),
  ];
  return drawn.reduce(joined);
}

// Written down, since the data do not change; whatever is not is reckoned once.
const known = new WeakMap(
  Object.entries(figures).flatMap(([id, source]): [FigureSource, Extent][] => {
    const reach = reaches[id];
    return reach ? [[source, reach]] : [];
  }),
);

function extentOf(source: FigureSource): Extent {
  const reach = known.get(source) ?? measuredReach(source);
  known.set(source, reach);
  return reach;
}

/** How much room the floor needs below its line, and places on it. */
const below = 1.4;
const belowPlaces = 6;
const aside = 2;

export function boxOf(source: FigureSource, isMirrored: boolean): Box {
  const { left, right, top, bottom } = extentOf(source);
  const foot = Math.max(source.places ? belowPlaces : below, -bottom);
  const x = isMirrored ? -right - aside : left - aside;
  return { x, y: -top - 1, width: right - left + 2 * aside, height: top + 1 + foot };
}

function framed(
  source: FigureSource,
  { shapes }: Drawing,
  phase: number,
  side: FigureSide,
): Figure {
  const isMirrored = side === "left";
  const { left, right } = extentOf(source);
  const reach = { left: left - aside, right: right + aside };
  const floor = floorOf(source, reach, cameraAt(source, phase));
  return { shapes: [floor, ...shapes], box: boxOf(source, isMirrored), isMirrored };
}
