import { daysBetween, weekOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import type { WeeklyPain } from "../plan/today.ts";
import { type Change, changeVerdict } from "./change.ts";

/** What was said about pain on one day, each 0–10; null where it was not asked or not answered. */
export interface PainAnswer {
  readonly day: Day;
  readonly now: number | null;
  /** The worst of the week up to that day: a 0–10 scale recalled over one week (NPRS). */
  readonly worst: number | null;
}

/** Fewer weekly answers than this are a small sample, and the screen says so. */
export const fewWeeks = 4;

/** An answer older than this many weeks no longer speaks of now. */
export const oldAfterWeeks = 2;

/** How worst pain goes, and what may be said about it. */
export interface PainTrend {
  /** Week by week, oldest first, from the baseline on. */
  readonly weeks: readonly WeeklyPain[];
  readonly baseline: WeeklyPain | null;
  readonly latest: WeeklyPain | null;
  /** Null until there are two weeks to compare. */
  readonly change: Change | null;
  readonly isSmall: boolean;
  /** Whole weeks since the week of the latest answer, when it no longer speaks of now; else null. */
  readonly weeksOld: number | null;
}

/** The worst of each week, Monday to Sunday, oldest first. Pain right now counts too: the worst cannot be less. */
export function weeklyWorst(answers: readonly PainAnswer[]): WeeklyPain[] {
  const byWeek = new Map<Day, number>();
  for (const { day, now, worst } of answers) {
    if (now === null && worst === null) continue;
    const week = weekOf(day);
    byWeek.set(week, Math.max(byWeek.get(week) ?? 0, now ?? 0, worst ?? 0));
  }
  return [...byWeek]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, worst]) => ({ weekOf: week, worst }));
}

/**
 * The trend of worst pain. The baseline is the first weekly answer from the week on in which the plan started (`since`);
 * without a plan, or with no answer since, the first weekly answer there is. It never moves while the plan runs, so that
 * a slow change is not lost. The latest week is compared with it by `changeVerdict`.
 */
export function painTrend(
  weeks: readonly WeeklyPain[],
  { since, today }: { readonly since: Day | null; readonly today: Day },
): PainTrend {
  const told = weeks.filter((one) => one.weekOf <= today);
  const sincePlan = since === null ? told : told.filter((one) => one.weekOf >= weekOf(since));
  const counted = sincePlan.length > 0 ? sincePlan : told;
  const baseline = counted[0] ?? null;
  const latest = counted.at(-1) ?? null;
  const isOne = counted.length < 2;
  const age = latest === null ? 0 : daysBetween(latest.weekOf, weekOf(today)) / 7;
  return {
    weeks: counted,
    baseline,
    latest,
    change: isOne || !baseline || !latest ? null : changeVerdict(baseline.worst, latest.worst),
    isSmall: counted.length < fewWeeks,
    weeksOld: age > oldAfterWeeks ? age : null,
  };
}
