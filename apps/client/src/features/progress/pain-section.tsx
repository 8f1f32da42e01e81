"use client";

import { painTrend, type Progress, weekNumber, weeklyWorst } from "@fourstep/core";
import { ScreenHeading } from "@fourstep/web/screen-heading";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AsTableButton } from "./as-table-button.tsx";
import { HowWeTell } from "./how-we-tell.tsx";
import { PainChart } from "./pain-chart.tsx";
import { PainNotes } from "./pain-notes.tsx";
import { PainTable } from "./pain-table.tsx";
import { useHeadline } from "./use-headline.ts";
import { VerdictChip } from "./verdict-chip.tsx";

/** The finding as a sentence, whether it is more than noise, and the answers behind it. */
export function PainSection({ progress }: { progress: Progress }) {
  const t = useTranslations("progress");
  const [isTable, setTable] = useState(false);
  const { plan, day: today } = progress;
  const trend = painTrend(weeklyWorst(progress.pain), { since: plan?.startsOn ?? null, today });
  const first = trend.weeks[0]?.weekOf;
  const now = progress.pain.filter((one) => first !== undefined && one.day >= first);
  const headline = useHeadline(trend);
  const course =
    plan && plan.startsOn <= today
      ? t("course", { title: plan.title, week: weekNumber(plan, today) })
      : (plan?.title ?? t("allAnswers"));
  return (
    <section aria-labelledby="pain-finding">
      <div className="flex items-baseline justify-between gap-4">
        <p className="type-secondary min-w-0 text-ink-2">{course}</p>
        {trend.weeks.length > 0 ? (
          <AsTableButton isTable={isTable} about={t("painAnswers")} onChange={setTable} />
        ) : null}
      </div>
      <ScreenHeading id="pain-finding" title={headline} />
      <div className="mt-2.5 flex flex-wrap items-center justify-between gap-x-4">
        <VerdictChip trend={trend} />
        <HowWeTell />
      </div>
      {trend.weeks.length === 0 ? null : isTable ? (
        <PainTable weeks={trend.weeks} answers={now} />
      ) : (
        <PainChart trend={trend} answers={now} today={today} label={headline} />
      )}
      <PainNotes trend={trend} progress={progress} />
    </section>
  );
}
