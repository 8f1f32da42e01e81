"use client";

import type { CalendarWeek, Day, ProgressDay } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useTranslations } from "use-intl";
import { CalendarCell } from "./calendar-cell.tsx";

/** Weeks by days. It is a table for those who do not see it: each cell says its day and what came of it. */
export function CalendarMap({
  weeks,
  all,
  today,
  onOpen,
}: {
  weeks: readonly CalendarWeek<ProgressDay>[];
  /** Every day, also those beyond the weeks shown: where a moved day went. */
  all: readonly ProgressDay[];
  today: Day;
  onOpen: (day: Day) => void;
}) {
  const t = useTranslations("progress");
  const words = useDayWords();
  const movedTo = new Map(
    all.flatMap(({ day, dayOfPlan }) => (dayOfPlan?.movedFrom ? [[dayOfPlan.movedFrom, day]] : [])),
  );
  return (
    <table className="mt-2 w-full table-fixed border-separate border-spacing-x-1 border-spacing-y-0 tabular-nums">
      <caption className="sr-only">{t("calendarCaption")}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-11 p-0">
            <span className="sr-only">{t("weekOf")}</span>
          </th>
          {weeks[0]?.cells.map(({ day }) => (
            <th key={day} scope="col" className="type-secondary-s p-0 font-semibold text-ink-2">
              <span className="sr-only">{words.weekday(day)}</span>
              <span aria-hidden>{words.letter(day)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week.weekOf}>
            <th scope="row" className="type-small p-0 text-start whitespace-nowrap text-ink-2">
              {words.dayAndMonth(week.weekOf)}
            </th>
            {week.cells.map((cell) => (
              <td key={cell.day} className="p-0">
                <CalendarCell
                  cell={cell}
                  movedTo={movedTo.get(cell.day) ?? null}
                  isToday={cell.day === today}
                  onOpen={() => onOpen(cell.day)}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
