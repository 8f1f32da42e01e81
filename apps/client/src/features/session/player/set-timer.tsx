"use client";

import type { TimerView } from "@fourstep/core/player";
import { Timer } from "@fourstep/ui/patterns/timer";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { sessionNow } from "../session-clock.ts";

/** The running count, from the session's own moments. */
export function SetTimer({
  timer,
  pausedAt,
  word,
  caption,
  children,
}: {
  timer: TimerView;
  pausedAt: number | null;
  /** What runs, when it is not the set itself: "Rest", "Get ready". */
  word?: string | undefined;
  caption: ReactNode;
  children?: ReactNode;
}) {
  const t = useTranslations("session");
  return (
    <Timer
      startedAt={timer.from}
      endsAt={timer.until}
      pausedAt={pausedAt}
      totalSeconds={timer.seconds}
      caption={
        word === undefined ? (
          caption
        ) : (
          <>
            <strong className="font-bold text-ink">{word}</strong> · {caption}
          </>
        )
      }
      label={t("timeLeft")}
      clock={sessionNow}
      className="px-6"
    >
      {children}
    </Timer>
  );
}
