import type { Shape, Tone } from "@fourstep/core/figure";
import { joinClasses } from "./join-classes.ts";

const fills: Record<Tone, string> = {
  near: "fill-figure-near",
  arm: "fill-figure-arm",
  far: "fill-figure-far",
  target: "fill-target",
  // Muscles that work without being the target: their outline alone.
  working: "fill-none stroke-figure-working",
  roller: "fill-figure-roller",
  wall: "fill-figure-wall",
  mat: "fill-figure-mat",
  floor: "fill-figure-floor",
};
const strokes: Record<Tone, string> = {
  near: "stroke-figure-near",
  arm: "stroke-figure-arm",
  far: "stroke-figure-far",
  target: "stroke-target",
  working: "stroke-figure-working",
  roller: "stroke-figure-roller",
  wall: "stroke-figure-wall",
  mat: "stroke-figure-mat",
  floor: "stroke-figure-floor",
};

/** The shapes that are drawn: all, or all but the floor, which is the first. */
export function drawnShapes(shapes: readonly Shape[], hasFloor: boolean): readonly Shape[] {
  return hasFloor ? shapes : shapes.filter(({ stroke }) => stroke !== "floor");
}

/** The paths of a figure in the colours of the theme, inside an SVG of the caller's. */
export function FigureShapes({
  shapes,
  isGhost = false,
}: {
  shapes: readonly Shape[];
  /** All of the body in the pale ghost tone, and nothing else. */
  isGhost?: boolean;
}) {
  return shapes.map((shape, index) => (
    // A shape is its place in the drawing: the same one at every phase.
    // oxlint-disable-next-line react/no-array-index-key
    <path key={index} d={shape.d} opacity={shape.opacity} {...lookOf(shape, isGhost)} />
  ));
}

function lookOf(shape: Shape, isGhost: boolean) {
  const { fill, stroke, hasHalo } = shape;
  if (isGhost) {
    const isBody = fill === "near" || fill === "far" || fill === "arm";
    return { className: isBody ? "fill-figure-ghost" : "fill-none stroke-none" };
  }
  if (stroke) {
    return {
      className: joinClasses(fill ? fills[fill] : "fill-none", strokes[stroke]),
      strokeWidth: shape.strokeWidth,
      strokeLinecap: stroke === "floor" ? ("butt" as const) : ("round" as const),
      strokeLinejoin: "round" as const,
    };
  }
  const className = joinClasses(fill && fills[fill], hasHalo && "stroke-figure-halo");
  if (fill === "working") return { className, strokeWidth: shape.strokeWidth ?? 1 };
  // The rim is painted first, so that only its outer half shows.
  const strokeWidth = shape.strokeWidth ?? (fill === "target" ? 1.5 : 2.2);
  return hasHalo ? { className, strokeWidth, paintOrder: "stroke" } : { className };
}
