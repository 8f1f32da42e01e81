import type { Day } from "../calendar/day.ts";
import type { CalendarDay } from "./plan.ts";
import type { Today } from "./today.ts";

/** How many days a phone can do without a connection, today not counted. */
export const daysAhead = 7;

/** Today and the days after it, each as it will be: what a phone keeps for a gym without a signal. */
export interface Upcoming {
  readonly days: readonly Today[];
}

/** What a phone did on a day, whether or not the server has heard of it. */
export interface DoneHere {
  readonly day: Day;
  readonly isOver: boolean;
}

/**
 * The day as a phone can tell it that was last connected on an earlier one; null when it was away for longer than it kept
 * days for. A day that was still to come then may have been done here meanwhile.
 */
export function todayFrom(
  upcoming: Upcoming,
  day: Day,
  doneHere: readonly DoneHere[],
): Today | null {
  const found = upcoming.days.find((one) => one.day === day);
  if (!found) return null;
  const done = new Set(doneHere.filter(({ isOver }) => isOver).map((one) => one.day));
  const begun = new Set(doneHere.map((one) => one.day));
  const week = found.week.map((one): CalendarDay => {
    if (one.day >= day || one.status !== "missed") return one;
    if (done.has(one.day)) return { ...one, status: "done" };
    return begun.has(one.day) ? { ...one, status: "partly" } : one;
  });
  return { ...found, week };
}
