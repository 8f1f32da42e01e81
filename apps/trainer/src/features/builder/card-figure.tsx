"use client";

import { type Exercise, figureIdOf } from "@fourstep/core";
import { hasFigure } from "@fourstep/core/figure";
import { cycleSeconds } from "@fourstep/ui";
import { MovingFigure } from "@fourstep/ui/moving-figure";

/** An exercise on the floor line, at one measure wherever it stands; it moves while it is looked at. */
export function CardFigure({
  exercise,
  isMoving = false,
  unit = 0.85,
}: {
  exercise: Exercise;
  isMoving?: boolean;
  unit?: number;
}) {
  const figureId = figureIdOf(exercise);
  if (!hasFigure(figureId)) return null;
  return (
    <MovingFigure
      exerciseId={figureId}
      title=""
      unit={unit}
      on="surface"
      secondsPerCycle={cycleSeconds(exercise)}
      breathes={exercise.dosage.kind !== "reps"}
      isPlaying={isMoving}
      whenStill="one"
      className="block max-w-full"
    />
  );
}
