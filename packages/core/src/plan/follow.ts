import * as z from "zod";
import { addDays, daysBetween } from "../calendar/day-arithmetic.ts";
import { Day, Weekday } from "../calendar/day.ts";
import { lastDayOf } from "./schedule.ts";
import type { PlanShape } from "./plan.ts";

/** The longest that a person may plan for themselves, weeks. */
export const mostWeeks = 12;
/** How far ahead such a plan may start, days. */
export const latestStart = 28;

/** Somebody follows a routine on their own. `ends` names every running plan that they agreed to end for it. */
export const FollowRoutineInput = z.object({
  id: z.uuid(),
  routineId: z.string().min(1).max(80),
  startsOn: Day,
  weekdays: z
    .array(Weekday)
    .min(1)
    .max(7)
    .refine((days) => new Set(days).size === days.length, "Each day once"),
  weeks: z.int().min(1).max(mostWeeks),
  ends: z.array(z.uuid()).max(20),
});
export type FollowRoutineInput = z.infer<typeof FollowRoutineInput>;

/** A plan with days to come. */
export interface RunningPlan extends PlanShape {
  readonly id: string;
  readonly title: string;
  /** Null when the client follows it alone. */
  readonly trainerName: string | null;
}

/** Has a plan days left on or after this one? */
export function isRunning(plan: PlanShape, today: Day): boolean {
  return lastDayOf(plan) >= today;
}

/** May a plan start on this day: today or within the next weeks? */
export function mayStartOn(startsOn: Day, today: Day): boolean {
  const ahead = daysBetween(today, startsOn);
  return ahead >= 0 && ahead <= latestStart;
}

/** Three days a week with a day between them: what most of the routines ask for at least. */
export const usualWeekdays: readonly Weekday[] = [1, 3, 5];

/** The days on which a plan may start, today first. */
export function startDays(today: Day): Day[] {
  return Array.from({ length: latestStart + 1 }, (_, ahead) => addDays(today, ahead));
}
