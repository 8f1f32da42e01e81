import type { MovementFigure } from "@fourstep/core/figure";
import type { CSSProperties } from "react";
import { FigureShapes } from "../figure-shapes.tsx";

/** The pose, the pale one that it came from, and the dotted way between. Decoration: the words stand beside it. */
export function MovementDrawing({
  figure,
  on = "paper",
  className,
}: {
  figure: MovementFigure;
  /** The ground it stands on. */
  on?: "paper" | "surface";
  className?: string;
}) {
  const { box, way, places, now, before, isMirrored } = figure;
  const halo = { "--figure-halo": `var(--${on})` } as CSSProperties;
  const coral = "fill-none stroke-target";
  return (
    <svg
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      style={halo}
      aria-hidden
      preserveAspectRatio="xMidYMax meet"
      className={className}
    >
      <g
        transform={isMirrored ? "scale(-1 1)" : undefined}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <FigureShapes shapes={before} isGhost />
        {way ? <path d={way.d} className={coral} strokeWidth={1.7} strokeDasharray="0 4" /> : null}
        <FigureShapes shapes={now} />
        {way ? <path d={way.head} className={coral} strokeWidth={1.9} /> : null}
        {places.map(({ name, d, isHere }) => (
          <path key={name} d={d} className={isHere ? "fill-target" : "fill-figure-floor"} />
        ))}
      </g>
    </svg>
  );
}
