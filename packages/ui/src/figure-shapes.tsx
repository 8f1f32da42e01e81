import type { Shape, Tone } from "@fourstep/core/figure";
import { joinClasses } from "./join-classes.ts";

const fills: Record<Tone, string> = {
  near: "fill-figure-near",
  arm: "fill-figure-arm",
  far: "fill-figure-far",
  target: "fill-target",
  roller: "fill-figure-roller",
  wall: "fill-figure-wall",
  floor: "fill-figure-floor",
};
const strokes: Record<Tone, string> = {
  near: "stroke-figure-near",
  arm: "stroke-figure-arm",
  far: "stroke-figure-far",
  target: "stroke-target",
  roller: "stroke-figure-roller",
  wall: "stroke-figure-wall",
  floor: "stroke-figure-floor",
};

/** The paths of a figure in the colours of the theme, inside an SVG of the caller's. */
export function FigureShapes({
  shapes,
  isGhost = false,
  melt,
}: {
  shapes: readonly Shape[];
  /** All of the body in the pale ghost tone, and nothing else. */
  isGhost?: boolean;
  /** A filter for the limbs. */
  melt?: string | undefined;
}) {
  return shapes.map((shape) => (
    <path
      key={shape.d}
      d={shape.d}
      {...lookOf(shape, isGhost)}
      filter={isLimb(shape) ? melt : undefined}
    />
  ));
}

const isLimb = ({ fill }: Shape) => fill === "near" || fill === "far";

function lookOf(shape: Shape, isGhost: boolean) {
  const isBody = isLimb(shape) || shape.fill === "arm";
  if (isGhost) return { className: isBody ? "fill-figure-ghost" : "fill-none stroke-none" };
  if (shape.stroke) {
    return {
      className: joinClasses("fill-none", strokes[shape.stroke]),
      strokeWidth: shape.strokeWidth,
      strokeLinecap: shape.stroke === "floor" ? ("butt" as const) : ("round" as const),
      strokeLinejoin: "round" as const,
    };
  }
  const className = joinClasses(
    shape.fill && fills[shape.fill],
    shape.hasHalo && "stroke-figure-halo",
  );
  // The rim is painted first, so that only its outer half shows.
  const strokeWidth = shape.fill === "target" ? 1.5 : 2.2;
  return shape.hasHalo ? { className, strokeWidth, paintOrder: "stroke" } : { className };
}
