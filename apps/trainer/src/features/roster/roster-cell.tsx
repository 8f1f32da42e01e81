"use client";

import { type Day, keptDays, type RosterColumn, type RosterRow } from "@fourstep/core";
import { Chip } from "@fourstep/ui/chip";
import { DayStrip } from "@fourstep/ui/patterns/day-strip";
import { Sparkline } from "@fourstep/ui/patterns/sparkline";
import { Cell } from "@fourstep/ui/table";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useFormatter, useTranslations } from "use-intl";

/** Columns whose numbers stand at the right. */
export const numericColumns: ReadonlySet<RosterColumn> = new Set([
  "adherence",
  "lastSession",
  "planEnds",
]);

/** One fact of one client. */
export function RosterCell({ row, column }: { row: RosterRow; column: RosterColumn }) {
  return (
    <Cell isNumeric={numericColumns.has(column)} className="py-0! whitespace-nowrap text-ink-2">
      <CellContent row={row} column={column} />
    </Cell>
  );
}

function CellContent({ row, column }: { row: RosterRow; column: RosterColumn }) {
  const t = useTranslations("roster");
  const format = useFormatter();
  const dayWords = useDayWords();
  const today = row.days.at(-1)?.day;
  const aWeekAgo = row.days.at(-7)?.day ?? "";
  // Of the last days the weekday says more than the date.
  const lastDay = (day: Day) => {
    if (day === today) return t("today");
    return day >= aWeekAgo ? dayWords.weekdayShort(day) : dayWords.dayAndMonth(day);
  };
  switch (column) {
    case "attention":
      return row.attention === null ? null : t(`reason.${row.attention}`);
    case "plan": {
      const plan = row.plan ? t("planWeek", row.plan) : t("noPlan");
      return (
        <span title={plan} className="block max-w-48 truncate xl:max-w-96">
          {plan}
        </span>
      );
    }
    case "pain": {
      const values = row.pain.map((week) => week.worst);
      if (values.length === 0) return t("painNone");
      return (
        <span className="flex items-center gap-3">
          <Sparkline values={values} label={t("painSeries", { values: values.join(", ") })} />
          <span className="type-d-name w-5 text-end text-ink">{values.at(-1)}</span>
        </span>
      );
    }
    case "kept": {
      // The strip ends on the client's own today.
      const { kept, due } = keptDays(row.days, today ?? "");
      return <DayStrip days={row.days} label={t("keptSeries", { done: kept, planned: due })} />;
    }
    case "adherence":
      return row.adherence === null ? "" : format.number(row.adherence, { style: "percent" });
    case "lastSession":
      return row.trainedOn ? lastDay(row.trainedOn) : t("never");
    case "tags":
      return (
        <span className="flex gap-1">
          {row.tags.slice(0, 3).map((tag) => (
            <Chip key={tag} size="sm" tone="outline">
              {tag}
            </Chip>
          ))}
        </span>
      );
    case "planEnds":
      return row.planEndsOn ? dayWords.dayAndMonth(row.planEndsOn) : "";
  }
  return null;
}
