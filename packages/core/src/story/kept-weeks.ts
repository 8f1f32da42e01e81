import { addDays, daysBetween, weekOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import { adherence } from "../progress/adherence.ts";
import { type ClientDay, isDue } from "../progress/client-day.ts";
import { type Step, steps } from "../protocol/step.ts";

/** One planned session of one step: whether all of its sets were done, some, or none. */
export type StepKept = "done" | "partly" | "missed";

/** One step, week by week. */
export interface StepWeeks {
  readonly step: Step;
  /** By week, oldest first: one mark for each session that was due in it. */
  readonly weeks: readonly { readonly weekOf: Day; readonly kept: readonly StepKept[] }[];
  /** Sets done of sets planned in the last four weeks, 0–1; null when none were planned. */
  readonly share: number | null;
}

/** Which steps were kept in each week from `from` to today: a step that is left out shows, also on days that count as done. */
export function stepWeeks(days: readonly ClientDay[], from: Day, today: Day): StepWeeks[] {
  const first = weekOf(from);
  const count = daysBetween(first, weekOf(today)) / 7 + 1;
  const due = days.filter((one) => one.day >= first && isDue(one, today));
  const { byStep } = adherence(days, { from: addDays(today, -27), to: today, today });
  return steps.map((step) => ({
    step,
    share: byStep[step],
    weeks: Array.from({ length: count }, (_, place) => {
      const week = addDays(first, place * 7);
      const kept = due
        .filter((one) => weekOf(one.day) === week && one.planned[step] > 0)
        .map((one) => keptOf(one, step));
      return { weekOf: week, kept };
    }),
  }));
}

function keptOf({ planned, done }: ClientDay, step: Step): StepKept {
  if (done[step] === 0) return "missed";
  return done[step] < planned[step] ? "partly" : "done";
}
