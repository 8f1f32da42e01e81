"use client";

import { type PainAnswer, weekOf, type WeeklyPain } from "@fourstep/core";
import { Cell, Column, RowHead, Table } from "@fourstep/ui/table";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";

/** The numbers behind the chart, the latest week first. */
export function PainTable({
  weeks,
  answers,
}: {
  weeks: readonly WeeklyPain[];
  answers: readonly PainAnswer[];
}) {
  const t = useTranslations("progress");
  const days = useDayWords();
  const nowIn = (week: string) =>
    answers.flatMap(({ day, now }) => (now !== null && weekOf(day) === week ? [now] : []));
  return (
    <Table caption={t("painCaption")} className="mt-4 wrap-anywhere">
      <thead>
        <tr>
          <Column>{t("weekOf")}</Column>
          <Column isNumeric>{t("worst")}</Column>
          <Column isNumeric>{t("rightNow")}</Column>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ weekOf: week, worst }) => (
          <tr key={week}>
            <RowHead>{days.dayAndMonth(week)}</RowHead>
            <Cell isNumeric>{worst}</Cell>
            <Cell isNumeric>{nowIn(week).join(", ") || "–"}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
