import { addDays, weekOf } from "../calendar/day-arithmetic.ts";
import type { Day } from "../calendar/day.ts";
import type { WeeklyPain } from "../plan/today.ts";
import { type Change, changeVerdict, noiseBand } from "../progress/change.ts";

/** A version of a plan on the client's calendar. */
export interface VersionMark {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly reason: string | null;
  readonly byName: string | null;
  /** Its first day. */
  readonly from: Day;
}

/** A stretch in which answers are held against the same number. */
export interface PainEpoch {
  readonly from: Day;
  readonly to: Day;
  readonly base: number;
  readonly low: number;
  readonly high: number;
  /** How its base differs from the one before; null for the first. */
  readonly change: Change | null;
}

/** The answer that stood when a version began: that of its week, or the one before. */
const answerAt = (weeks: readonly WeeklyPain[], { from }: Pick<VersionMark, "from">) =>
  weeks.findLast((one) => one.weekOf <= weekOf(from));

/**
 * The noise round worst pain, stretch by stretch. It begins with the first weekly answer. Where a plan version began, the
 * answer of its week is held against the base: likely a real change, and the band steps there; within noise, and the base
 * stays, so that a slow change is not lost. Only the week that `painSince` speaks of (`since`) always has its own base, or
 * picture and sentence would tell two stories. Days are Mondays.
 */
export function painEpochs(
  weeks: readonly WeeklyPain[],
  versions: readonly Pick<VersionMark, "number" | "from">[],
  since: Day | null,
): PainEpoch[] {
  const [first] = weeks;
  const last = weeks.at(-1);
  if (!first || !last) return [];
  const steps = [{ from: first.weekOf, base: first.worst, change: null as Change | null }];
  for (const version of [...versions].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const answer = answerAt(weeks, version);
    const standing = steps.at(-1);
    if (!answer || !standing || answer.weekOf <= standing.from) continue;
    const change = changeVerdict(standing.base, answer.worst);
    const isReal = change.verdict === "likely_real";
    if (isReal || (answer.weekOf === since && change.points > 0)) {
      steps.push({ from: answer.weekOf, base: answer.worst, change: isReal ? change : null });
    }
  }
  return steps.map((step, place) => ({
    ...step,
    to: steps[place + 1]?.from ?? addDays(last.weekOf, 7),
    ...noiseBand(step.base),
  }));
}

/** What a chart of worst pain says first, and against what. */
export interface PainSince {
  /** The week of the answer before: a Monday. */
  readonly from: Day;
  readonly before: number;
  readonly after: number;
  readonly change: Change;
  /** The version that the number before belongs to; null: the plan's own start. */
  readonly version: Pick<VersionMark, "number" | "from"> | null;
  /** Whole weeks between the two answers. */
  readonly weeks: number;
}

/**
 * The latest answer against the one in the week of the latest plan version, or against the first when there is none
 * before it. Null until there are two weeks to compare. It says "since", never "because".
 */
export function painSince(
  weeks: readonly WeeklyPain[],
  versions: readonly Pick<VersionMark, "number" | "from">[],
): PainSince | null {
  const last = weeks.at(-1);
  const [first] = weeks;
  if (!first || !last || first === last) return null;
  const version = versions
    .filter((one) => one.number > 1 && weekOf(one.from) < last.weekOf && one.from > first.weekOf)
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  const before = (version && weeks.findLast((one) => one.weekOf <= weekOf(version.from))) ?? first;
  return {
    from: before.weekOf,
    before: before.worst,
    after: last.worst,
    change: changeVerdict(before.worst, last.worst),
    version: version ?? null,
    weeks: Math.round((Date.parse(last.weekOf) - Date.parse(before.weekOf)) / 604_800_000),
  };
}
