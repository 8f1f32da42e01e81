"use client";

import { figureIdOf, type ReactionOption } from "@fourstep/core";
import type { SetView } from "@fourstep/core/player";
import { ExerciseFigure, ShorterFigure } from "../../exercise/figures-later.tsx";

/** The change as a picture: a shorter bar, fewer dots, the easier exercise. The words beside it say the same. */
export function ReactionPicture({ option, before }: { option: ReactionOption; before: SetView }) {
  switch (option.reaction) {
    case "fewer_reps":
      return (
        <Dots filled={option.dose.kind === "reps" ? option.dose.reps : 0} of={before.reps ?? 0} />
      );
    case "easier_exercise":
      return <Figure exerciseId={option.exerciseId} side={before.side} />;
    default:
      return (
        <span className="grid w-full justify-items-center gap-1">
          <ShorterFigure
            exerciseId={figureIdOf(before.exercise)}
            side={before.side}
            className="h-18 w-full"
          />
          <span className="h-1.5 w-4/5 max-w-14 overflow-hidden rounded-full border border-figure-far">
            <span className="block h-full w-3/5 bg-figure-near" />
          </span>
        </span>
      );
  }
}

function Figure({ exerciseId, side }: { exerciseId: string; side: SetView["side"] }) {
  return (
    <ExerciseFigure
      exerciseId={exerciseId}
      title=""
      side={side}
      isFitted
      on="surface"
      className="h-18 w-full"
    />
  );
}

function Dots({ filled, of }: { filled: number; of: number }) {
  return (
    <span className="grid grid-cols-4 gap-[min(0.375rem,1.5vw)]">
      {Array.from({ length: of }, (_, index) => (
        <span
          key={index}
          className={
            index < filled
              ? "size-[min(0.625rem,2.6vw)] rounded-full bg-figure-near"
              : "size-[min(0.625rem,2.6vw)] rounded-full border-[1.5px] border-figure-far"
          }
        />
      ))}
    </span>
  );
}
