"use client";

import { type CalendarWeek, type ProgressDay, say, stepNumber, steps } from "@fourstep/core";
import { Cell, Column, RowHead, Table } from "@fourstep/ui/table";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** The calendar as numbers, the latest day first: sets done of sets planned for each step. */
export function DaysTable({ weeks }: { weeks: readonly CalendarWeek<ProgressDay>[] }) {
  const t = useTranslations("progress");
  const words = useDayWords();
  const rows = weeks.flatMap(({ cells }) => cells.flatMap(({ row }) => row ?? [])).toReversed();
  return (
    <Table caption={t("daysCaption")} className="mt-3 wrap-anywhere">
      <thead>
        <tr>
          <Column>{t("day")}</Column>
          {steps.map((step) => (
            <Column key={step} isNumeric>
              <span aria-hidden>{stepNumber[step]}</span>
              <span className="sr-only">{say(`step.${step}`)}</span>
            </Column>
          ))}
          <Column isNumeric>{t("min")}</Column>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.day}>
            <RowHead>
              {words.short(row.day)}
              <span className="type-small block font-normal text-ink-2">
                {t(`status.${row.status}`)}
              </span>
            </RowHead>
            {steps.map((step) => (
              <Cell key={step} isNumeric>
                {t("ofPlanned", { done: row.done[step], planned: row.planned[step] })}
              </Cell>
            ))}
            <Cell isNumeric>{Math.round(row.seconds / 60)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
