import { figureAt, shorterPhase, stillPhase, type FigureSide } from "@fourstep/core/figure";
import { ExerciseFigure } from "../exercise-figure.tsx";
import { drawnShapes, FigureShapes } from "../figure-shapes.tsx";

/** A rep that turns back sooner, the whole of it pale behind. Decoration: the words stand beside it. */
export function ShorterFigure({
  exerciseId,
  side,
  className,
}: {
  exerciseId: string;
  side: FigureSide;
  className?: string;
}) {
  const whole = figureAt(exerciseId, stillPhase(exerciseId), side);
  if (!whole) return null;
  return (
    <ExerciseFigure
      {...{ exerciseId, side, className }}
      title=""
      phase={shorterPhase(exerciseId)}
      isFitted
      on="surface"
      behind={<FigureShapes shapes={drawnShapes(whole.shapes, false)} isGhost />}
    />
  );
}
