"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { Cue } from "./cue.tsx";
import { SetHeading } from "./set-heading.tsx";
import { SetPicture } from "./set-picture.tsx";
import { SetTimer } from "./set-timer.tsx";

/** Rest between two sets, with what comes after it. */
export function RestBody({ view, state }: { view: PlayView; state: PlayState }) {
  const t = useTranslations("session");
  const { set, timer } = view;
  if (!set || !timer) return null;
  return (
    <div className="flex flex-1 flex-col gap-4 short:grid short:grid-cols-2">
      <div className="flex min-h-0 flex-1 flex-col gap-3">
        <SetHeading set={set} />
        <SetPicture set={set} className="px-6" />
      </div>
      <div className="grid content-end gap-4">
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
    </div>
  );
}
