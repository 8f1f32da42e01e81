"use client";

import type { SetView } from "@fourstep/core/player";
import { figureIdOf, type Side } from "@fourstep/core";
import type { MomentAt } from "@fourstep/ui";
import { ExerciseFigure, MovingFigure } from "../../exercise/figures-later.tsx";
import { bySession } from "./by-session.ts";
import { useSetWords } from "./use-set-words.ts";

/** What is being done, on which side, and which set of how many. */
export function SetHeading({
  set,
  side = set.side,
  hasFigure = false,
  phaseAt,
  isPlaying = false,
}: {
  set: SetView;
  /** The side of this rep, when both share the set. */
  side?: Side;
  hasFigure?: boolean;
  /** Where the figure stands at a moment; absent for one that stands still. */
  phaseAt?: MomentAt;
  isPlaying?: boolean;
}) {
  const words = useSetWords();
  const spoken = words.side(set, side);
  const figure = {
    exerciseId: figureIdOf(set.exercise),
    title: "",
    side: set.side,
    isFitted: true,
    hasFloor: true,
    className: "h-13 w-22 shrink-0",
  };
  return (
    <div className="flex min-h-15 flex-wrap items-end justify-between gap-2 ps-6 pe-4">
      <div className="min-w-0 flex-1 basis-48">
        <h1
          tabIndex={-1}
          className="type-player-title low:text-[1.375rem] low:leading-6.5 text-ink outline-none"
        >
          {set.exercise.name}
        </h1>
        <p className="type-side text-ink-2">
          {spoken ? (
            <>
              <strong className="font-[720] text-ink">{spoken}</strong>,{" "}
            </>
          ) : null}
          {words.place(set)}
        </p>
      </div>
      {hasFigure && phaseAt ? (
        <MovingFigure
          {...figure}
          phaseAt={bySession(phaseAt)}
          isPlaying={isPlaying}
          whenStill="one"
        />
      ) : null}
      {hasFigure && !phaseAt ? <ExerciseFigure {...figure} /> : null}
    </div>
  );
}
