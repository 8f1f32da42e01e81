import type { Day, Weekday } from "../calendar/day.ts";

/** How one day of a client's calendar stands. A rest day has no row. */
export type DayStatus = "planned" | "done" | "partly" | "missed" | "skipped";

/** Routines laid on a calendar for one client. */
export interface PlanShape {
  readonly startsOn: Day;
  readonly weeks: number;
  readonly weekdays: readonly Weekday[];
}

export interface CalendarDay {
  readonly day: Day;
  readonly status: DayStatus | "rest";
}
