"use client";

import { describeChange, type PainTrend } from "@fourstep/core";
import { ArrowUp, Check, Waves } from "lucide-react";
import { useTranslations } from "use-intl";

/** The verdict by the published thresholds. Words first; the sign beside them differs too. No traffic colour judges. */
export function VerdictChip({ trend: { change } }: { trend: PainTrend }) {
  const t = useTranslations("progress");
  const isReal = change?.verdict === "likely_real";
  const Sign = isReal ? (change.direction === "up" ? ArrowUp : Check) : Waves;
  return (
    <p
      data-real={isReal || undefined}
      className="type-secondary flex min-h-9 items-center gap-2 rounded-full bg-sunken px-4 font-semibold text-ink data-real:bg-accent-soft data-real:text-accent"
    >
      {change ? <Sign aria-hidden size={18} strokeWidth={2.4} /> : null}
      {change ? describeChange(change) : t("tooFew")}
    </p>
  );
}
