import { addDays } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import type { CalendarDay } from "../plan/plan.ts";
import { lastDayOf, weekNumber } from "../plan/schedule.ts";
import type { WeeklyPain } from "../plan/today.ts";
import { keptDays } from "./client-day.ts";
import type { RosterRow } from "./roster.ts";

/**
 * A row as it travels: a fifth of its size, since a roster repeats the same days on every row. Whoever shows it reads it
 * with `rosterRow`.
 */
export type RosterLine = Omit<RosterRow, "pain" | "days" | "adherence" | "plan" | "planEndsOn"> & {
  /** The client's own. */
  readonly today: Day;
  /** Each answer of the weeks that are shown: sixteen times its week, counted from 1 January 2001, plus its worst pain. */
  readonly pain: readonly number[];
  /** The fortnight that ends today, and the one before it: three bits for each day, the latest lowest. */
  readonly days: readonly [late: number, early: number];
  readonly plan: null | { readonly title: string; readonly startsOn: Day; readonly weeks: number };
};

/** What the three bits of a day stand for, by their number. The database writes them. */
export const dayCodes = ["rest", "done", "partly", "missed", "skipped", "planned"] as const;

/** The row that a line tells. */
export function rosterRow({ today, ...line }: RosterLine): RosterRow {
  const { days: told, plan, pain } = line;
  const days = daysOfLine(told, today);
  const { kept, due } = keptDays(days, today);
  return {
    ...line,
    pain: painOfLine(pain),
    days: days.slice(-14),
    adherence: due === 0 ? null : kept / due,
    planEndsOn: plan && lastDayOf(plan),
    plan: plan && { title: plan.title, week: weekNumber(plan, today), weeks: plan.weeks },
  };
}

const fourWeeks = Array.from({ length: 28 }, (_, place) => 27 - place);

/** Division and remainder, for numbers of more bits than the bitwise operators read. */
const daysOfLine = ([late, early]: RosterLine["days"], today: Day): CalendarDay[] =>
  fourWeeks.map((ago) => {
    const code = Math.floor((ago < 14 ? late : early) / 8 ** (ago % 14)) % 8;
    return { day: addDays(today, -ago), status: dayCodes[code] ?? "rest" };
  });

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
