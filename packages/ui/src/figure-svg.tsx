import type { Figure } from "@fourstep/core/figure";
import type { CSSProperties, ReactNode, Ref } from "react";
import { drawnShapes, FigureShapes } from "./figure-shapes.tsx";
import { joinClasses } from "./join-classes.ts";

/** How a figure stands on its page, whatever it shows. */
export interface FigureLook {
  /** What is seen, in words. Empty where the words already stand beside it. */
  title: string;
  /** Pixels for one per cent of body height. Keep one measure for neighbours; 1 on Today, 0.72 in a table. */
  unit?: number | undefined;
  /** Fills its box instead, keeping its proportions. */
  isFitted?: boolean | undefined;
  hasFloor?: boolean | undefined;
  /** The ground it stands on: the rim of the near arm takes its colour. */
  on?: "paper" | "surface" | "sunken" | "tint" | undefined;
  className?: string | undefined;
}

export interface FigureSvgProps extends FigureLook {
  figure: Figure;
  /** Whose figure it is: what styles and stories find it by. */
  exerciseId?: string | undefined;
  /** All in the pale ghost tone: where the movement came from. */
  isGhost?: boolean | undefined;
  /** Drawn behind the body and before it, in the figure's own units: a ghost, the dotted way, marks on the floor. */
  behind?: ReactNode;
  before?: ReactNode;
  /** The group whose paths are the figure's shapes, in their order. */
  ref?: Ref<SVGGElement> | undefined;
}

/** Hundredths: what no eye sees need not travel, and server and browser agree on it. */
const rounded = (length: number) => Math.round(100 * length) / 100;

/** One figure as one light SVG: near limbs dark, far ones pale, the target in coral. Needs no JavaScript. */
export function FigureSvg({
  figure,
  exerciseId,
  title,
  unit = 1,
  isFitted = false,
  hasFloor = false,
  on = "paper",
  isGhost = false,
  behind,
  before,
  ref,
  className,
}: FigureSvgProps) {
  const { box, shapes, isMirrored } = figure;
  const size = isFitted
    ? {}
    : { width: rounded(box.width * unit), height: rounded(box.height * unit) };
  const halo = { "--figure-halo": `var(--${on})` } as CSSProperties;
  return (
    <svg
      {...size}
      viewBox={[box.x, box.y, box.width, box.height].map(rounded).join(" ")}
      preserveAspectRatio="xMidYMax meet"
      data-figure={exerciseId}
      role={title ? "img" : undefined}
      aria-label={title || undefined}
      aria-hidden={title ? undefined : true}
      style={halo}
      className={joinClasses("max-w-full shrink-0", className)}
    >
      <g transform={isMirrored ? "scale(-1 1)" : undefined}>
        {behind}
        <g ref={ref}>
          <FigureShapes shapes={drawnShapes(shapes, hasFloor)} isGhost={isGhost} />
        </g>
        {before}
      </g>
    </svg>
  );
}
