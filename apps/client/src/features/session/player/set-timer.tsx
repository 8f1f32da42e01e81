"use client";

import type { TimerView } from "@fourstep/core/player";
import { Timer } from "@fourstep/ui/patterns/timer";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";

/** The running count, from the session's own moments. */
export function SetTimer({
  timer,
  pausedAt,
  caption,
  children,
}: {
  timer: TimerView;
  pausedAt: number | null;
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
      caption={caption}
      label={t("timeLeft")}
      className="px-6"
    >
      {children}
    </Timer>
  );
}
