import type { Day } from "../calendar/day.ts";
import type { CalendarDay, DayStatus } from "../plan/plan.ts";
import type { Step } from "../protocol/step.ts";

/** One rolled-up day of a client: what was planned and what was done, counted in sets. A rest day has no row. */
export interface ClientDay {
  readonly day: Day;
  readonly status: DayStatus;
  readonly planned: Readonly<Record<Step, number>>;
  readonly done: Readonly<Record<Step, number>>;
}

/** Was there a session on this day, whole or in part? What was left out shows in the steps. */
export function isKept({ status }: Pick<CalendarDay, "status">): boolean {
  return status === "done" || status === "partly";
}

/** Has this planned day come to its end? Today counts only once it is kept or skipped. */
export function isDue({ day, status }: Pick<ClientDay, "day" | "status">, today: Day): boolean {
  return day < today || (day === today && status !== "planned" && status !== "missed");
}

/** How many of these days were due, and how many of those were kept: what a row of marks says in words. */
export function keptDays(
  days: readonly CalendarDay[],
  today: Day,
): { readonly kept: number; readonly due: number } {
  const due = days.filter(
    (one) => one.status !== "rest" && isDue({ day: one.day, status: one.status }, today),
  );
  return { kept: due.filter(isKept).length, due: due.length };
}
