"use client";

import type { PainTrend, Progress } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { AskPain } from "./ask-pain.tsx";

/** What a reader should know before they believe the chart: few answers, or old ones. */
export function PainNotes({ trend, progress }: { trend: PainTrend; progress: Progress }) {
  const t = useTranslations("progress");
  const days = useDayWords();
  const { latest, weeks, isSmall, weeksOld, change } = trend;
  return (
    <>
      {isSmall && change ? (
        <p className="type-secondary-s mt-3 text-ink-2">{t("small", { weeks: weeks.length })}</p>
      ) : null}
      {weeksOld !== null && latest ? (
        <p className="type-secondary-s mt-3 text-ink-2">
          {t("oldAnswer", { day: days.dayAndMonth(latest.weekOf) })}
        </p>
      ) : null}
      <AskPain latest={latest} asked={progress} />
    </>
  );
}
