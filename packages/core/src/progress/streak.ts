import { daysBetween } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import { isDue, isKept } from "./client-day.ts";
import type { ClientDay } from "./client-day.ts";

/** Planned days kept in a row, and the misses among them that were let go. */
export interface Streak {
  readonly keptDays: number;
  readonly forgiven: number;
}

/** One miss within this many days is let go. */
export const forgivenWithinDays = 7;

/**
 * A gentle streak. Rest days do not break it, nor does today's session while it is still open. One missed
 * or skipped day in any seven is let go: it adds nothing and ends nothing. A second one within seven days ends it.
 */
export function streak(days: readonly Pick<ClientDay, "day" | "status">[], today: Day): Streak {
  const latestFirst = days
    .filter((one) => isDue(one, today))
    .sort((a, b) => (a.day < b.day ? 1 : -1));
  let keptDays = 0;
  let forgiven = 0;
  let lastMiss: Day | null = null;
  let pending = 0;
  for (const one of latestFirst) {
    if (isKept(one)) {
      keptDays += 1;
      forgiven += pending;
      pending = 0;
      continue;
    }
    if (lastMiss && daysBetween(one.day, lastMiss) < forgivenWithinDays) break;
    lastMiss = one.day;
    pending += 1;
  }
  return { keptDays, forgiven };
}
