import type { WeeklyPain } from "../plan/today.ts";
import { painTrend, weeklyWorst } from "../progress/pain-trend.ts";
import type { ClientProgress } from "./client-progress.ts";
import { type PainEpoch, painEpochs, type PainSince, painSince } from "./epochs.ts";

/** What a client's weekly answers say: one reading, for the sentence, its picture and what follows from it. */
export interface PainStory {
  /** All weeks with an answer up to today, oldest first. */
  readonly weeks: readonly WeeklyPain[];
  /** The latest answer against the one that it is held against; null until there are two. */
  readonly since: PainSince | null;
  readonly epochs: readonly PainEpoch[];
  /** Whole weeks since the latest answer, once those are many; else null. */
  readonly weeksOld: number | null;
}

/** Reads worst pain week by week: held against the first week of the plan that runs, or of its latest version. */
export function painStory({
  pain,
  plan,
  versions,
  day,
}: Pick<ClientProgress, "pain" | "plan" | "versions" | "day">): PainStory {
  const worst = weeklyWorst(pain);
  const { weeks } = painTrend(worst, { since: null, today: day });
  const own = painTrend(worst, { since: plan?.startsOn ?? null, today: day });
  const since = painSince(own.weeks, versions);
  const epochs = painEpochs(weeks, versions, since?.from ?? null);
  return { weeks, since, epochs, weeksOld: own.weeksOld };
}
