import { shapesOf } from "@fourstep/core/figure";
import type { CSSProperties } from "react";
import { useId } from "react";
import { FigureShapes } from "./figure-shapes.tsx";
import { joinClasses } from "./join-classes.ts";

export interface ExerciseFigureProps {
  exerciseId: string;
  /** What is seen, in words. Empty where the words already stand beside it. */
  title: string;
  /** The working side; mirrored by convention. */
  side?: "left" | "right" | "both" | undefined;
  /** Pixels for one per cent of body height. Keep one measure for neighbours; 1 on Today, 0.72 in a table. */
  unit?: number;
  /** Fills its box instead, keeping its proportions. */
  isFitted?: boolean;
  hasFloor?: boolean;
  /** The ground it stands on: the rim of the near arm takes its colour. */
  on?: "paper" | "surface" | "sunken" | "tint";
  /** All in the pale ghost tone: where the movement came from. */
  isGhost?: boolean;
  /** Above 250 px: melts the limbs into one another, so that joints stay round at that size. */
  isLarge?: boolean;
  className?: string;
}

/** An exercise as one light SVG: near limbs dark, far ones pale, the target in coral. Needs no JavaScript. */
export function ExerciseFigure({
  exerciseId,
  title,
  side,
  unit = 1,
  isFitted = false,
  hasFloor = false,
  on = "paper",
  isGhost = false,
  isLarge = false,
  className,
}: ExerciseFigureProps) {
  const melt = useId();
  const figure = shapesOf(exerciseId, { side });
  if (!figure) return null;
  const { box, shapes, isMirrored } = figure;
  const size = isFitted ? {} : { width: box.width * unit, height: box.height * unit };
  const halo = { "--figure-halo": `var(--${on})` } as CSSProperties;
  return (
    <svg
      {...size}
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      preserveAspectRatio="xMidYMax meet"
      role={title ? "img" : undefined}
      aria-label={title || undefined}
      aria-hidden={title ? undefined : true}
      style={halo}
      className={joinClasses("max-w-full shrink-0", className)}
    >
      {isLarge ? (
        <filter
          id={melt}
          colorInterpolationFilters="sRGB"
          x="-10%"
          y="-10%"
          width="120%"
          height="120%"
        >
          <feGaussianBlur stdDeviation={1.3} />
          <feColorMatrix values="1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 0 0 0 24 -11.5" />
        </filter>
      ) : null}
      <g transform={isMirrored ? "scale(-1 1)" : undefined}>
        <FigureShapes
          shapes={hasFloor ? shapes : shapes.filter(({ stroke }) => stroke !== "floor")}
          isGhost={isGhost}
          melt={isLarge ? `url(#${melt})` : undefined}
        />
      </g>
    </svg>
  );
}
