"use client";

import type { PlayState, PlayView } from "@fourstep/core/player";
import { Segmented } from "@fourstep/ui/segmented";
import { useTranslations } from "use-intl";
import type { Act } from "../types.ts";
import { holdMoments, kneadMoments } from "./figure-moments.ts";
import { NextLine } from "./next-line.tsx";
import { SetHeading } from "./set-heading.tsx";
import { SetTimer } from "./set-timer.tsx";
import { SpotMap } from "./spot-map.tsx";
import { StillSensitive } from "./still-sensitive.tsx";

/** A tender spot: where it is, how long it is held, and whether to stay. */
export function SpotBody({ view, state, act }: { view: PlayView; state: PlayState; act: Act }) {
  const t = useTranslations("session");
  const { set, spot, timer } = view;
  if (!set || !spot || !timer) return null;
  const isReady = view.phase === "ready";
  const clock = { timer, pausedAt: state.pausedAt };
  const moments = spot.technique === "gentle_knead" && !isReady ? kneadMoments : holdMoments;
  const caption = isReady
    ? t("readySpot")
    : timer.seconds < 100
      ? t("secondsLeftOf", { seconds: timer.seconds })
      : t("timeLeftOf");
  return (
    <div className="grid flex-1 content-start gap-3 low:gap-2 short:grid-cols-2">
      <div className="grid content-start gap-3">
        <SetHeading set={set} hasFigure phaseAt={moments(clock)} isPlaying={!view.paused} />
        <SpotMap
          set={set}
          chosen={spot.spot}
          isReminder={!isReady}
          onChoose={(chosen) => void act({ type: "spot_chosen", spot: chosen, tenderness: null })}
        />
      </div>
      <div className="grid content-end gap-3">
        <SetTimer
          timer={timer}
          pausedAt={state.pausedAt}
          word={isReady ? t("readyWord.spot") : undefined}
          caption={caption}
        >
          <Segmented
            label={t("technique.label")}
            direction={timer.seconds < 100 ? "stacked" : "row"}
            value={spot.technique}
            options={spot.techniques.map((value) => ({ value, label: t(`technique.${value}`) }))}
            onChange={(technique) => void act({ type: "technique_chosen", technique })}
            className={timer.seconds < 100 ? "w-[min(9.25rem,100%)]" : "w-full"}
          />
        </SetTimer>
        {isReady ? null : <StillSensitive spot={spot} act={act} />}
        {/* On a small phone there is no room for it while the spot is held; it stood there before. */}
        <div className={isReady ? "" : "low:hidden"}>
          <NextLine view={view} />
        </div>
      </div>
    </div>
  );
}
