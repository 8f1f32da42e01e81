"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { Cue } from "./cue.tsx";
import { SetHeading } from "./set-heading.tsx";
import { SetTimer } from "./set-timer.tsx";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";

/** Rest between two sets, with what comes after it. */
export function RestBody({ view, state }: { view: PlayView; state: PlayState }) {
  const t = useTranslations("session");
  const { set, timer } = view;
  if (!set || !timer) return null;
  return (
    <div className="grid gap-4">
      <SetHeading set={set} />
      <ExerciseFigure
        exerciseId={set.exercise.id}
        title=""
        side={set.side}
        isFitted
        hasFloor
        className="mx-auto h-44 w-full max-w-sm opacity-80"
      />
      <SetTimer
        timer={timer}
        pausedAt={state.pausedAt}
        caption={t("restLeft", { seconds: timer.seconds })}
      />
      <div className="px-6">
        <Cue set={set} />
      </div>
    </div>
  );
}
