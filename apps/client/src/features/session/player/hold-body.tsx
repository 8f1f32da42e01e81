"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { useTranslations } from "use-intl";
import { Cue } from "./cue.tsx";
import { SetHeading } from "./set-heading.tsx";
import { SetTimer } from "./set-timer.tsx";

/** A timed hold: the pose, the count, one cue. */
export function HoldBody({ view, state }: { view: PlayView; state: PlayState }) {
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
        caption={t("secondsLeftOf", { seconds: timer.seconds })}
      />
      <div className="px-6">
        <Cue set={set} />
      </div>
    </div>
  );
}
