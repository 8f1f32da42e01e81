"use client";

import type { PlayView } from "@fourstep/core/player";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { RepCounter } from "@fourstep/ui/patterns/rep-counter";
import { Minus, Plus } from "lucide-react";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { Cue } from "./cue.tsx";
import { SetHeading } from "./set-heading.tsx";

const round =
  "grid size-12 place-items-center rounded-full border-[1.5px] border-line-2 bg-surface";

/** Reps: which one, which part of it, and a count that can be put right. */
export function RepsBody({ view, act }: { view: PlayView; act: Act }) {
  const t = useTranslations("session");
  const { set, rep } = view;
  if (!set || !rep) return null;
  const live = rep.phases.find(({ state }) => state === "live");
  const perRep = rep.phases.length === 2 ? 2 : 1;
  const doneInRep = perRep === 2 ? rep.phases.filter(({ state }) => state === "done").length : 0;
  const at = { number: rep.number, of: rep.of };
  return (
    <div className="flex flex-1 flex-col gap-4">
      <SetHeading set={set} side={rep.side === "both" ? set.side : rep.side} />
      <ExerciseFigure
        exerciseId={set.exercise.id}
        title=""
        side={rep.side === "both" ? set.side : rep.side}
        isFitted
        hasFloor
        className="min-h-36 max-h-64 w-full shrink grow basis-0 px-6"
      />
      <RepCounter
        rep={rep.number}
        total={rep.of}
        ofLabel={t("ofReps", { of: rep.of })}
        label={live ? t("repLabelPart", { ...at, part: live.name }) : t("repLabel", at)}
        phasesPerRep={perRep}
        phasesDone={rep.done * perRep + doneInRep}
        isLive={!view.paused}
        phases={rep.phases.map((part) => ({
          key: part.name,
          label: part.name,
          time: t("seconds", {
            seconds: Math.ceil(part.state === "live" ? part.secondsLeft : part.seconds),
          }),
          state: part.state === "coming" ? "next" : part.state,
          progress: part.share,
        }))}
        className="px-6"
      />
      <div className="flex items-start justify-between gap-3 px-6">
        <Cue set={set} />
        <div className="flex shrink-0 gap-1.5">
          <button
            type="button"
            aria-label={t("oneFewer")}
            className={round}
            onClick={() => void act({ type: "count_adjusted", by: -1 })}
          >
            <Minus aria-hidden size={20} />
          </button>
          <button
            type="button"
            aria-label={t("oneMore")}
            className={round}
            onClick={() => void act({ type: "count_adjusted", by: 1 })}
          >
            <Plus aria-hidden size={20} />
          </button>
        </div>
      </div>
    </div>
  );
}
