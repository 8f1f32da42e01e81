"use client";

import type { PainTrend } from "@fourstep/core";
import { useTranslations } from "use-intl";

/** The finding in one sentence. Inside the noise it names both numbers and claims no direction. */
export function useHeadline({ baseline, latest, change, weeksOld }: PainTrend): string {
  const t = useTranslations("progress.headline");
  if (!baseline || !latest) return t("none");
  const numbers = { now: latest.worst, start: baseline.worst };
  if (weeksOld !== null) return t("old", numbers);
  if (!change) return t("one", numbers);
  if (change.points === 0) return t("same", numbers);
  if (change.verdict === "within_noise") return t("noise", numbers);
  return change.direction === "down" ? t("down", numbers) : t("up", numbers);
}
