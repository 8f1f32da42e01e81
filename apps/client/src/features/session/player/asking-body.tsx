"use client";

import type { Bands } from "@fourstep/core";
import type { PlayState, PlayView } from "@fourstep/core/player";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { RepsCorrection } from "./reps-correction.tsx";
import { RestLine } from "./rest-line.tsx";
import { SetHeading } from "./set-heading.tsx";
import { useBandWords } from "./use-band-words.ts";

/** After a set: how it felt. Its rest runs meanwhile. */
export function AskingBody({
  view,
  state,
  bands,
  value,
  onValue,
  act,
}: {
  view: PlayView;
  state: PlayState;
  bands: Bands;
  value: number | null;
  onValue: (value: number) => void;
  act: Act;
}) {
  const t = useTranslations("session");
  const isSpot = view.set?.kind === "spot";
  const words = useBandWords(isSpot ? "tender" : "discomfort");
  if (!view.set) return null;
  return (
    <div className="flex flex-1 flex-col gap-5">
      <SetHeading set={view.set} />
      {view.loggedReps === null ? null : (
        <RepsCorrection reps={view.loggedReps} planned={view.set.reps ?? 0} act={act} />
      )}
      <ExerciseFigure
        exerciseId={view.set.exercise.id}
        title=""
        side={view.set.side}
        isFitted
        hasFloor
        className="max-h-56 min-h-0 w-full shrink grow basis-0 px-6"
      />
      <RestLine timer={view.timer} pausedAt={state.pausedAt} />
      <DiscomfortScale
        legend={isSpot ? t("tenderAfter") : t("discomfort")}
        value={value}
        bands={bands}
        words={words}
        onChange={onValue}
        className="px-6"
      />
    </div>
  );
}
