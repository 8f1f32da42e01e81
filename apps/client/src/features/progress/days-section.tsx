"use client";

import {
  calendarWeeks,
  countDays,
  type Day,
  type Progress,
  say,
  steps,
  streak,
} from "@fourstep/core";
import { stepGround } from "@fourstep/ui";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { AsTableButton } from "./as-table-button.tsx";
import { CalendarMap } from "./calendar-map.tsx";
import { calendarSpan, shownWeeks } from "./calendar-span.ts";
import { DaySheetLater } from "./day-sheet-later.tsx";
import { DaysTable } from "./days-table.tsx";

/** On which days the steps were practised: a calendar whose cells carry each step's share, and a streak that forgives. */
export function DaysSection({ progress }: { progress: Progress }) {
  const t = useTranslations("progress");
  const [isTable, setTable] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [openDay, setOpenDay] = useState<Day | null>(null);
  const { days, day: today } = progress;
  const span = calendarSpan(progress);
  const weeks = calendarWeeks(days, span);
  const shown = isWhole ? weeks : shownWeeks(weeks, today);
  const inSpan = days.filter((one) => one.day >= span.from);
  const counted = countDays(inSpan, today);
  const { keptDays, forgiven } = streak(days, today);
  return (
    <section aria-labelledby="days-practised">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="days-practised" className="type-section">
          {t("daysTitle")}
        </h2>
        <AsTableButton isTable={isTable} about={t("daysTitle")} onChange={setTable} />
      </div>
      <p className="type-secondary text-ink-2">{t("daysCount", { ...counted })}</p>
      {keptDays > 1 ? (
        <p className="type-secondary text-ink-2">{t("streak", { days: keptDays, forgiven })}</p>
      ) : null}
      {isTable ? (
        <DaysTable weeks={shown} />
      ) : (
        <CalendarMap weeks={shown} all={days} today={today} onOpen={setOpenDay} />
      )}
      {shown.length < weeks.length ? (
        <button
          type="button"
          onClick={() => setWhole(true)}
          className="type-secondary min-h-12 font-semibold text-accent underline decoration-1 underline-offset-4"
        >
          {t("allWeeks", { weeks: weeks.length })}
        </button>
      ) : null}
      {isTable ? null : (
        <ul className="type-secondary-s mt-3 flex flex-wrap gap-x-4 gap-y-1 text-ink-2">
          {steps.map((step) => (
            <li key={step} className="flex items-center gap-1.5">
              <span aria-hidden className={`size-3.5 rounded-[0.3rem] ${stepGround[step]}`} />
              {say(`step.${step}`)}
            </li>
          ))}
        </ul>
      )}
      <DaySheetLater progress={progress} day={openDay} onClose={() => setOpenDay(null)} />
    </section>
  );
}
