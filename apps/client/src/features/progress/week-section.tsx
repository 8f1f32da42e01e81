"use client";

import { addDays, type Progress, weekFacts, weekInWords, weekOf } from "@fourstep/core";
import { Cell, Column, RowHead, Table } from "@fourstep/ui/table";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

const weeksBack = [0, 1, 2, 3];

/** This week in one sentence, and the last four in numbers. */
export function WeekSection({ progress: { days, day, from } }: { progress: Progress }) {
  const t = useTranslations("progress");
  const words = useDayWords();
  const weeks = weeksBack
    .map((back) => addDays(day, -7 * back))
    .filter((one) => one >= from)
    .map((one, back) => ({ one, back, facts: weekFacts(days, one) }));
  return (
    <section aria-labelledby="this-week">
      <h2 id="this-week" className="type-section">
        {t("thisWeek")}
      </h2>
      <p className="type-body mt-1 text-ink">{weekInWords(days, day)}</p>
      <Table caption={t("weeksCaption")} className="mt-3 wrap-anywhere">
        <thead>
          <tr>
            <Column>{t("week")}</Column>
            <Column isNumeric>{t("days")}</Column>
            <Column isNumeric>{t("minutes")}</Column>
            <Column isNumeric>{t("sets")}</Column>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ one, back, facts }) => (
            <tr key={one}>
              <RowHead>
                {back === 0
                  ? t("thisWeek")
                  : back === 1
                    ? t("lastWeek")
                    : t("weekFrom", { day: words.dayAndMonth(weekOf(one)) })}
              </RowHead>
              <Cell isNumeric>{facts.days}</Cell>
              <Cell isNumeric>{facts.minutes}</Cell>
              <Cell isNumeric>{facts.sets}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
