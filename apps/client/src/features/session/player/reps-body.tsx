"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { RepCounter } from "@fourstep/ui/patterns/rep-counter";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { CountStepper } from "./count-stepper.tsx";
import { Cue } from "./cue.tsx";
import { placeOfPart, repMoments } from "./figure-moments.ts";
import { SetHeading } from "./set-heading.tsx";
import { SetPicture } from "./set-picture.tsx";

/** Reps: which one, which part of it and where it leads, and a count that can be put right. */
export function RepsBody({ view, state, act }: { view: PlayView; state: PlayState; act: Act }) {
  const t = useTranslations("session");
  const { set, rep, timer } = view;
  if (!set || !rep || !timer) return null;
  const live = rep.phases.find(({ state }) => state === "live");
  const part = live ? rep.phases.indexOf(live) : rep.phases.length - 1;
  const side = rep.side === "both" ? set.side : rep.side;
  const perRep = rep.phases.length === 2 ? 2 : 1;
  const doneInRep = perRep === 2 ? rep.phases.filter(({ state }) => state === "done").length : 0;
  const at = { number: rep.number, of: rep.of };
  const count = (by: 1 | -1) => () => void act({ type: "count_adjusted", by });
  return (
    <div className="flex flex-1 flex-col gap-3 short:grid short:grid-cols-2 short:gap-x-4">
      <div className="flex min-h-0 flex-1 flex-col gap-3">
        <SetHeading set={set} side={side} />
        <SetPicture
          set={set}
          side={side}
          part={placeOfPart(rep.phases, part)}
          phaseAt={repMoments({ timer, pausedAt: state.pausedAt }, rep)}
          isPlaying={!view.paused}
        />
      </div>
      <div className="grid content-end gap-3 px-6">
        <RepCounter
          rep={rep.number}
          total={rep.of}
          ofLabel={t("ofReps", { of: rep.of })}
          label={live ? t("repLabelPart", { ...at, part: live.name }) : t("repLabel", at)}
          phasesPerRep={perRep}
          phasesDone={rep.done * perRep + doneInRep}
          isLive={!view.paused}
          phases={rep.phases.map((each) => ({
            key: each.name,
            label: each.name,
            time: t("seconds", {
              seconds: Math.ceil(each.state === "live" ? each.secondsLeft : each.seconds),
            }),
            state: each.state === "coming" ? "next" : each.state,
            progress: each.share,
          }))}
        />
        <div className="flex items-start justify-between gap-4">
          <Cue set={set} />
          <CountStepper direction="column" onFewer={count(-1)} onMore={count(1)} />
        </div>
      </div>
    </div>
  );
}
