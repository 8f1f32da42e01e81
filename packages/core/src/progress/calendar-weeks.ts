import { addDays, daysBetween, daysFrom, weekOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import { type Step, steps } from "../protocol/step.ts";
import { type ClientDay, isDue, isKept } from "./client-day.ts";

/** One cell of a calendar: the day, what stands on it, and the share of each step that was done. */
export interface CalendarCell<Row extends ClientDay = ClientDay> {
  readonly day: Day;
  /** Null on a rest day. */
  readonly row: Row | null;
  /** Sets done of sets planned, 0–1. */
  readonly shares: Readonly<Record<Step, number>>;
}

export interface CalendarWeek<Row extends ClientDay = ClientDay> {
  readonly weekOf: Day;
  /** Monday to Sunday. */
  readonly cells: readonly CalendarCell<Row>[];
}

/** Whole weeks, Monday to Sunday, from the week of one day to that of another, each day with its shares. */
export function calendarWeeks<Row extends ClientDay>(
  days: readonly Row[],
  { from, to }: { readonly from: Day; readonly to: Day },
): CalendarWeek<Row>[] {
  const byDay = new Map(days.map((one) => [one.day, one]));
  const first = weekOf(from);
  const count = Math.max(0, Math.floor(daysBetween(first, weekOf(to)) / 7) + 1);
  return Array.from({ length: count }, (_, week) => {
    const monday = addDays(first, week * 7);
    return {
      weekOf: monday,
      cells: daysFrom(monday, 7).map((day) => {
        const row = byDay.get(day) ?? null;
        return { day, row, shares: sharesOf(row) };
      }),
    };
  });
}

/** The share of each step that was done that day, 0–1; more than was planned is still the whole. */
export function sharesOf(row: Pick<ClientDay, "done" | "planned"> | null): Record<Step, number> {
  return Object.fromEntries(
    steps.map((step) => [step, row ? shareOf(row.done[step], row.planned[step]) : 0]),
  ) as Record<Step, number>;
}

const shareOf = (done: number, planned: number) =>
  planned === 0 ? Math.min(1, done) : Math.min(1, done / planned);

/** Was every step done whole that was planned? */
export function isWhole({ done, planned }: Pick<ClientDay, "done" | "planned">): boolean {
  return steps.every((step) => done[step] >= planned[step]);
}

/** What a calendar says in words: "12 of 13, 9 with all four". */
export interface CalendarCount {
  readonly due: number;
  readonly kept: number;
  readonly whole: number;
}

/** How many of these days were due, were kept, and were kept with all steps whole. */
export function countDays(days: readonly ClientDay[], today: Day): CalendarCount {
  const due = days.filter((one) => isDue(one, today));
  const kept = due.filter(isKept);
  return { due: due.length, kept: kept.length, whole: kept.filter(isWhole).length };
}
