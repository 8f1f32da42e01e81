"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { Button } from "@fourstep/ui/button";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { comingMoments, comingPart, holdMoments } from "./figure-moments.ts";
import { OurReading } from "./our-reading.tsx";
import { SetHeading } from "./set-heading.tsx";
import { SetPicture } from "./set-picture.tsx";
import { SetTimer } from "./set-timer.tsx";

/** Get ready, or change sides: what comes, how to stand or lie, and the count. */
export function ReadyBody({ view, state, act }: { view: PlayView; state: PlayState; act: Act }) {
  const t = useTranslations("session");
  const { set, timer, cause } = view;
  if (!set || !timer || !cause) return null;
  const { dosage } = set.exercise;
  const parts = dosage.kind === "reps" ? dosage.repDefinition.phases : undefined;
  const clock = { timer, pausedAt: state.pausedAt };
  const amount =
    set.reps === null
      ? t("amountHold", { seconds: set.seconds })
      : t("amountReps", { reps: set.reps });
  return (
    <div className="flex flex-1 flex-col gap-4 short:grid short:grid-cols-2">
      <div className="flex min-h-0 flex-1 flex-col gap-3">
        <SetHeading set={set} />
        <SetPicture
          set={set}
          part={parts && comingPart(timer, parts)}
          phaseAt={parts ? comingMoments(clock, parts) : holdMoments(clock)}
          isPlaying={!view.paused}
        />
      </div>
      <div className="grid content-end gap-4">
        <div>
          <p className="type-secondary px-6 text-ink-2">{set.exercise.position}</p>
          <OurReading set={set} />
        </div>
        <SetTimer
          timer={timer}
          pausedAt={state.pausedAt}
          word={t(`readyWord.${cause}`)}
          caption={t(`ready.${cause}`, { amount })}
        >
          <Button variant="soft" onClick={() => void act({ type: "started" })}>
            {t("startNow")}
          </Button>
        </SetTimer>
      </div>
    </div>
  );
}
