import { addDays, daysBetween, daysFrom, weekdayOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import { say } from "../words/index.ts";
import { Conflict, Invalid, NotFound } from "../viewer/refusal.ts";
import type { PlanShape } from "./plan.ts";

/** The last day that belongs to a plan. */
export function lastDayOf(plan: Pick<PlanShape, "startsOn" | "weeks">): Day {
  return addDays(plan.startsOn, plan.weeks * 7 - 1);
}

/**
 * Every day on which a plan asks for a session, earliest first. A plan's week is seven days from its
 * start day, so a plan that starts on a Wednesday still has every weekday once a week.
 */
export function planDays(plan: PlanShape): Day[] {
  return daysFrom(plan.startsOn, plan.weeks * 7).filter((day) =>
    plan.weekdays.includes(weekdayOf(day)),
  );
}

/** Which week of the plan a day belongs to, from 1. A day outside the plan counts to its nearest week. */
export function weekNumber(plan: Pick<PlanShape, "startsOn" | "weeks">, day: Day): number {
  const week = Math.floor(daysBetween(plan.startsOn, day) / 7) + 1;
  return Math.min(Math.max(week, 1), plan.weeks);
}

/** The first of these days after a day; null when none is left. */
export function nextDayAfter(days: readonly Day[], day: Day): Day | null {
  return days.filter((one) => one > day).sort()[0] ?? null;
}

/** A day of a plan; `movedFrom` is where the plan had put it before somebody moved it. */
export interface PlannedDay {
  readonly day: Day;
  readonly movedFrom: Day | null;
}

/**
 * Moves one session to another day and gives back all days, earliest first. Moved back to where it came
 * from, it counts as never moved. Refuses a day that is not planned, one that is taken, and one in the past.
 */
export function moveDay(
  days: readonly PlannedDay[],
  move: { readonly from: Day; readonly to: Day; readonly today: Day },
): PlannedDay[] {
  const moved = days.find(({ day }) => day === move.from);
  if (!moved) throw new NotFound(say("plan.move.notPlanned", { day: move.from }));
  if (move.to < move.today) throw new Invalid(say("plan.move.past"), "to");
  if (days.some((other) => other !== moved && other.day === move.to)) {
    throw new Conflict(say("plan.move.taken", { day: move.to }), "to");
  }
  const origin = moved.movedFrom ?? moved.day;
  return days
    .map((one) =>
      one === moved ? { day: move.to, movedFrom: origin === move.to ? null : origin } : one,
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
