"use client";

import type { TimerView } from "@fourstep/core/player";
import { useTranslations } from "use-intl";
import { useTick } from "../use-tick.ts";

/** The rest that runs while a question is open. */
export function RestLine({
  timer,
  pausedAt,
}: {
  timer: TimerView | null;
  pausedAt: number | null;
}) {
  const t = useTranslations("session");
  const now = useTick(timer && pausedAt === null ? 250 : null);
  if (!timer) return null;
  const seconds = Math.max(0, Math.ceil((timer.until - (pausedAt ?? now)) / 1000));
  return (
    <p className="type-secondary px-6 text-ink-2">
      {seconds > 0 ? t("restMeanwhile", { seconds }) : t("restOver")}
    </p>
  );
}
