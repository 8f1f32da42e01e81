"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { Cue } from "./cue.tsx";
import { holdMoments } from "./figure-moments.ts";
import { SetHeading } from "./set-heading.tsx";
import { SetPicture } from "./set-picture.tsx";
import { SetTimer } from "./set-timer.tsx";

/** A timed hold: the pose, the count, one cue. */
export function HoldBody({ view, state }: { view: PlayView; state: PlayState }) {
  const t = useTranslations("session");
  const { set, timer } = view;
  if (!set || !timer) return null;
  return (
    <div className="flex flex-1 flex-col gap-4 short:grid short:grid-cols-2">
      <div className="flex min-h-0 flex-1 flex-col gap-3">
        <SetHeading set={set} />
        <SetPicture
          set={set}
          phaseAt={holdMoments({ timer, pausedAt: state.pausedAt })}
          isPlaying={!view.paused}
          className="px-6"
        />
      </div>
      <div className="grid content-end gap-4">
        <SetTimer
          timer={timer}
          pausedAt={state.pausedAt}
          caption={t("secondsLeftOf", { seconds: timer.seconds })}
        />
        <div className="px-6">
          <Cue set={set} />
        </div>
      </div>
    </div>
  );
}
