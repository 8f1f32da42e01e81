import { changeVerdict } from "../progress/change.ts";

/** What somebody said of their pain, 0–10, and when. */
export interface PainTold {
  /** Ms since 1970. */
  readonly at: number;
  readonly now: number | null;
  /** Worst of the week. */
  readonly worstWeek: number | null;
}

/**
 * The moment at which pain was told that is likely really worse than the lowest told since the questions were last
 * answered; null when there is none. The worst of a week is held against the worst of a week. Pain of the moment counts
 * when it is above that too, and is held against pain of the moment only where no week was ever told. Likely really
 * worse is what `changeVerdict` says: up by 2 points and by 30 %.
 * @param told in any order
 */
export function painJumpSince(told: readonly PainTold[], answeredAt: number): number | null {
  const inOrder = told.toSorted((a, b) => a.at - b.at);
  const before = inOrder.filter(({ at }) => at <= answeredAt);
  let week = before.findLast(({ worstWeek }) => worstWeek !== null)?.worstWeek ?? null;
  let moment = before.findLast(({ now }) => now !== null)?.now ?? null;
  for (const { at, now, worstWeek } of inOrder.slice(before.length)) {
    if (isWorse(week, worstWeek) || isWorse(week ?? moment, now)) return at;
    week = lower(week, worstWeek);
    moment = lower(moment, now);
  }
  return null;
}

function isWorse(before: number | null, after: number | null): boolean {
  if (before === null || after === null) return false;
  const { verdict, direction } = changeVerdict(before, after);
  return direction === "up" && verdict === "likely_real";
}

const lower = (a: number | null, b: number | null) =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
