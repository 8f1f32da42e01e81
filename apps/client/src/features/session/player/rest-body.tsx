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
    <div className="flex flex-1 flex-col gap-4">
      <SetHeading set={set} />
      <ExerciseFigure
        exerciseId={set.exercise.id}
        title=""
        side={set.side}
        isFitted
        hasFloor
        className="min-h-36 max-h-64 w-full shrink grow basis-0 px-6"
      />
      <SetTimer
        timer={timer}
        pausedAt={state.pausedAt}
        word={t("rest")}
        caption={t("restLeft", { seconds: timer.seconds })}
      />
      <div className="px-6">
        <Cue set={set} />
      </div>
    </div>
  );
}
