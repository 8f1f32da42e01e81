import type { Day } from "@fourstep/core";
import { addDays, dayIn, daysBetween, weekOf } from "@fourstep/core";
import { lastWeek } from "./stories.ts";

/** The twelve weeks up to today, as somebody in a time zone counts them: week 11 is the one we are in. */
export interface History {
  readonly now: Date;
  readonly today: Day;
  mondayOf(week: number): Day;
  weekOf(day: Day): number;
}

export function historyUpTo(now: Date, timeZone: string): History {
  const today = dayIn(timeZone, now);
  const thisMonday = weekOf(today);
  return {
    now,
    today,
    mondayOf: (week) => addDays(thisMonday, 7 * (week - lastWeek)),
    weekOf: (day) => lastWeek + daysBetween(thisMonday, weekOf(day)) / 7,
  };
}
