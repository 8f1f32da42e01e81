import type { Day } from "../calendar/day.ts";
import { steps } from "../protocol/step.ts";
import type { Step } from "../protocol/step.ts";
import { isDue, isKept } from "./client-day.ts";
import type { ClientDay } from "./client-day.ts";

/** How much of what was planned was done. Shares are 0–1; null when nothing was planned. */
export interface Adherence {
  readonly plannedDays: number;
  readonly keptDays: number;
  readonly overall: number | null;
  /** Sets done of sets planned: shows a step that is left out on days that count as kept. */
  readonly byStep: Readonly<Record<Step, number | null>>;
}

/** The two ends of a window, both included, and the client's own today. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
  readonly today: Day;
}

/**
 * Adherence over a window of days. A skipped or missed day counts as planned and not kept; today's session
 * counts only once it is done. Sets beyond the plan do not make up for others.
 */
export function adherence(days: readonly ClientDay[], window: Window): Adherence {
  const due = days.filter(
    (one) => one.day >= window.from && one.day <= window.to && isDue(one, window.today),
  );
  const keptDays = due.filter(isKept).length;
  return {
    plannedDays: due.length,
    keptDays,
    overall: share(keptDays, due.length),
    byStep: Object.fromEntries(steps.map((step) => [step, shareOfStep(due, step)])) as Record<
      Step,
      number | null
    >,
  };
}

function shareOfStep(days: readonly ClientDay[], step: Step): number | null {
  const planned = sum(days.map((one) => one.planned[step]));
  return share(sum(days.map((one) => Math.min(one.done[step], one.planned[step]))), planned);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
