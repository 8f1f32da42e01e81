import { addDays } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import type { CalendarDay, DayStatus } from "../plan/plan.ts";
import type { WeeklyPain } from "../plan/today.ts";
import type { RosterRow } from "./roster.ts";

/**
 * A row as it travels: a fifth of its size, since a roster repeats the same fourteen days on every row. Whoever shows it
 * reads it with `rosterRow`.
 */
export type RosterLine<Row extends RosterRow = RosterRow> = Omit<Row, "pain" | "days"> & {
  /** The client's own. */
  readonly today: Day;
  /** Each answer of the weeks that are shown: sixteen times its week, counted from 1 January 2001, plus its worst pain. */
  readonly pain: readonly number[];
  /** By how many days ago it was; days of rest are left out. */
  readonly days: Readonly<Record<number, DayStatus>>;
};

/** The row that a line tells. */
export function rosterRow<Row extends RosterRow>({ today, ...line }: RosterLine<Row>): Row {
  const named = { ...line, pain: painOfLine(line.pain), days: daysOfLine(line.days, today) };
  return named as unknown as Row;
}

const fortnight = Array.from({ length: 14 }, (_, place) => 13 - place);

const daysOfLine = (days: RosterLine["days"], today: Day): CalendarDay[] =>
  fortnight.map((ago) => ({ day: addDays(today, -ago), status: days[ago] ?? "rest" }));

/** The worst pain of each week, oldest first. */
function painOfLine(answers: readonly number[]): WeeklyPain[] {
  const worst = new Map<number, number>();
  for (const answer of answers) {
    const week = Math.floor(answer / 16);
    worst.set(week, Math.max(worst.get(week) ?? 0, answer % 16));
  }
  return [...worst]
    .toSorted(([one], [other]) => one - other)
    .map(([week, pain]) => ({ weekOf: addDays("2001-01-01", week * 7), worst: pain }));
}
