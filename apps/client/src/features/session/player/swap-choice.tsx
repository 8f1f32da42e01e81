"use client";

import { figureIdOf } from "@fourstep/core";
import { easierThan, type PlayState, type PlayView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { ExerciseFigure } from "../../exercise/figures-later.tsx";
import type { Act } from "../types.ts";

/** The easier exercises that can take over the rest of this one. */
export function SwapChoice({ state, view, act }: { state: PlayState; view: PlayView; act: Act }) {
  const t = useTranslations("changeSheet");
  const { set } = view;
  if (!set) return null;
  return (
    <>
      <p className="type-body mb-1 text-ink-2">{t("swapLead", { name: set.exercise.name })}</p>
      {easierThan(state, set.exercise.id).map((exercise) => (
        <button
          key={exercise.id}
          type="button"
          onClick={() => void act({ type: "swapped", exerciseId: exercise.id })}
          className="option min-h-24 text-start"
        >
          <ExerciseFigure
            exerciseId={figureIdOf(exercise)}
            title=""
            side={set.side}
            isFitted
            on="surface"
            className="h-18 w-20 shrink-0"
          />
          <span className="min-w-0 flex-1">
            <span className="type-row-s block text-ink">{exercise.name}</span>
            <span className="type-secondary-s block text-ink-2">{exercise.position}</span>
          </span>
        </button>
      ))}
    </>
  );
}
