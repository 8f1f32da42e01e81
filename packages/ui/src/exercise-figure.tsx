import { figureAt, stillPhase, type FigureSide } from "@fourstep/core/figure";
import { FigureSvg, type FigureSvgProps } from "./figure-svg.tsx";

export interface ExerciseFigureProps extends Omit<FigureSvgProps, "figure"> {
  exerciseId: string;
  /** The working side; mirrored by convention. */
  side?: FigureSide | undefined;
  /** Which moment of the rep, 0 to 1; the one that names the exercise by default. */
  phase?: number | undefined;
}

/** An exercise standing still at one moment of its rep; nothing at all for one without a figure. */
export function ExerciseFigure({ exerciseId, side, phase, ...look }: ExerciseFigureProps) {
  const figure = figureAt(exerciseId, phase ?? stillPhase(exerciseId), side);
  return figure ? <FigureSvg {...look} exerciseId={exerciseId} figure={figure} /> : null;
}
