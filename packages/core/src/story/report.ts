import type { Day } from "../calendar/day.ts";
import { type Adherence, adherence } from "../progress/adherence.ts";
import { type Change, changeVerdict } from "../progress/change.ts";
import { weeklyWorst } from "../progress/pain-trend.ts";
import type { WeeklyPain } from "../plan/today.ts";
import type { ClientProgress } from "./client-progress.ts";
import type { VersionMark } from "./epochs.ts";

/** What a report to a clinician says about a stretch of time. */
export interface ClientReport {
  readonly from: Day;
  readonly to: Day;
  readonly kept: Adherence;
  /** Sessions that were done, planned or not, and their active minutes together. */
  readonly sessions: number;
  readonly minutes: number;
  readonly pain: readonly WeeklyPain[];
  /** The last weekly answer against the first; null with fewer than two. */
  readonly change: (Change & { readonly before: number; readonly after: number }) | null;
  /** Days on which a set was answered above the amber band. */
  readonly redDays: readonly { readonly day: Day; readonly worst: number }[];
  readonly versions: readonly VersionMark[];
}

/** A stretch of one client's training in numbers, both ends included. It says what was answered, never why. */
export function reportOf(progress: ClientProgress, from: Day, to: Day): ClientReport {
  const isIn = (day: Day) => day >= from && day <= to;
  const done = progress.days.filter(({ day, sessionId }) => isIn(day) && sessionId !== null);
  const pain = weeklyWorst(progress.pain.filter(({ day }) => isIn(day)));
  const [first] = pain;
  const last = pain.at(-1);
  return {
    from,
    to,
    kept: adherence(progress.days, { from, to, today: progress.day }),
    sessions: done.length,
    minutes: Math.round(done.reduce((sum, { seconds }) => sum + seconds, 0) / 60),
    pain,
    change:
      first && last && first !== last
        ? { ...changeVerdict(first.worst, last.worst), before: first.worst, after: last.worst }
        : null,
    redDays: done.flatMap(({ day, worstDiscomfort: worst }) =>
      worst !== null && worst > progress.bands.amberMax ? [{ day, worst }] : [],
    ),
    versions: progress.versions.filter((one) => isIn(one.from)),
  };
}
