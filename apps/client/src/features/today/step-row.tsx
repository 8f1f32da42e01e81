"use client";

import { figureIdOf, say, type ExerciseTitle, type Step } from "@fourstep/core";
import { StillFigure } from "../exercise/still-figure.tsx";

export type RowExercise = ExerciseTitle & { readonly id: string };

/** One step of the day: its name, its exercises, and the first of them drawn. A tap tells more. */
export function StepRow({
  step,
  exercises,
  onOpen,
}: {
  step: Step;
  exercises: readonly RowExercise[];
  onOpen: () => void;
}) {
  const drawn = exercises[0];
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={onOpen}
      className="flex min-h-16 w-full items-center rounded-segment text-start"
    >
      <span className="min-w-0 flex-1">
        <span className="type-row block text-ink">{say(`step.${step}`)}</span>
        {exercises.map((exercise) => (
          <span key={exercise.id} className="type-secondary-s block text-balance text-ink-2">
            {exercise.name}
          </span>
        ))}
      </span>
      {drawn ? (
        <StillFigure exerciseId={figureIdOf(drawn)} className="-my-1.5 h-18 w-25 shrink-0" />
      ) : null}
    </button>
  );
}
