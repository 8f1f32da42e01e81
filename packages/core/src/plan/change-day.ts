import * as z from "zod";
import { addDays } from "../calendar/day-arithmetic.ts";
import { Day } from "../calendar/day.ts";
import { Conflict, Invalid } from "../viewer/refusal.ts";
import { say } from "../words/index.ts";
import type { DayStatus } from "./plan.ts";

/** Why a day is moved or left out, in the person's own words. */
export const DayReason = z.string().trim().min(1).max(200);

/** Moves a planned day, leaves it out, or takes it back in. Nothing else ever shifts a plan. */
export const UpdatePlanDayInput = z.discriminatedUnion("act", [
  z.object({ act: z.literal("move"), id: z.uuid(), to: Day, reason: DayReason }),
  z.object({ act: z.literal("skip"), id: z.uuid(), reason: DayReason }),
  z.object({ act: z.literal("unskip"), id: z.uuid() }),
]);
export type UpdatePlanDayInput = z.infer<typeof UpdatePlanDayInput>;

/** How far ahead of today a session can be put, in days. */
export const farthestMoveDays = 28;

/** A planned day as it stands: what came of it, and whether a session was begun on it. */
export interface StandingDay {
  readonly status: DayStatus;
  readonly hasSession: boolean;
}

/** Refuses to move or leave out a day on which something was done, and to take in one that was never left out. */
export function checkDayChange(act: UpdatePlanDayInput["act"], day: StandingDay): void {
  if (act === "unskip") {
    if (day.status !== "skipped") throw new Conflict(say("plan.day.notSkipped"));
    return;
  }
  const isKept = day.status === "done" || day.status === "partly";
  if (isKept || day.hasSession) throw new Conflict(say("plan.day.begun"));
}

/** Refuses a day so far ahead that the session would be forgotten. */
export function checkMoveAhead(to: Day, today: Day): void {
  if (to <= addDays(today, farthestMoveDays)) return;
  throw new Invalid(say("plan.move.tooFar", { days: farthestMoveDays }), "to");
}

/** Days to which a session can be put: from today on, where nothing stands yet. */
export function freeDays(
  taken: ReadonlySet<Day>,
  { from, today, count }: { readonly from: Day; readonly today: Day; readonly count: number },
): Day[] {
  return Array.from({ length: count }, (_, place) => addDays(today, place)).filter(
    (day) => day !== from && !taken.has(day),
  );
}
