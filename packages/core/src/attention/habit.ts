import { addDays, daysBetween, weekOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import { type ClientDay, isDue, isKept } from "../progress/client-day.ts";

/** Weeks that the habit is taken from, and those before today that it is held against. */
const habitWeeks = 6;
const recentDays = 14;

/**
 * How many sessions a week somebody keeps of their own habit: the median of the six weeks before the last two. Weeks
 * before they began do not count; null when fewer than three are left.
 */
export function habitOf(days: readonly ClientDay[], today: Day): number | null {
  const first = days[0]?.day;
  if (first === undefined) return null;
  const counts = Array.from({ length: habitWeeks }, (_, week) => {
    const to = addDays(today, -recentDays - 7 * week);
    const from = addDays(to, -6);
    return addDays(from, 3) < first
      ? null
      : days.filter((one) => one.day >= from && one.day <= to && isKept(one)).length;
  })
    .filter((count) => count !== null)
    .sort((a, b) => a - b);
  if (counts.length < 3) return null;
  const middle = (counts.length - 1) / 2;
  return ((counts[Math.floor(middle)] ?? 0) + (counts[Math.ceil(middle)] ?? 0)) / 2;
}

/** How somebody falls behind their own habit. */
export interface Lapse {
  /** Planned days gone by without a session: in a row, or fewer than their habit in two weeks, whichever is more. */
  readonly missed: number;
  readonly habitPerWeek: number;
  /** The first of them since a week that was as good as the habit: what the lapse is remembered by. */
  readonly first: Day;
  readonly lastDone: Day | null;
}

/** The lapse that somebody is in; null when there is none. Days left out with a reason break nothing and add nothing. */
export function lapseOf(days: readonly ClientDay[], today: Day): Lapse | null {
  const due = days.filter((one) => isDue(one, today) && one.status !== "skipped");
  const lastKept = due.findLastIndex(isKept);
  const inRow = due.length - 1 - lastKept;
  const habit = habitOf(days, today);
  const recent = due.filter((one) => one.day > addDays(today, -recentDays));
  const kept = recent.filter(isKept).length;
  const shortfall =
    habit === null ? 0 : Math.min(Math.round(habit * 2) - kept, recent.length - kept);
  const missed = Math.max(inRow, shortfall);
  const since = lastGoodWeek(due, habit ?? 1, today);
  const first = due.find((one) => !isKept(one) && (since === null || one.day > since));
  if (missed <= 0 || !first) return null;
  return {
    missed,
    habitPerWeek: habit ?? 0,
    first: first.day,
    lastDone: due[lastKept]?.day ?? null,
  };
}

/** The last day of the latest whole week in which as much was kept as the habit asks; null when there is none. */
function lastGoodWeek(due: readonly ClientDay[], habit: number, today: Day): Day | null {
  const kept = new Map<Day, number>();
  for (const one of due.filter(isKept)) {
    kept.set(weekOf(one.day), (kept.get(weekOf(one.day)) ?? 0) + 1);
  }
  const good = [...kept].filter(
    ([week, count]) => count >= Math.max(1, habit) && daysBetween(week, today) >= 7,
  );
  const latest = good
    .map(([week]) => week)
    .sort()
    .at(-1);
  return latest === undefined ? null : addDays(latest, 6);
}
