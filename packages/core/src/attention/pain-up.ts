import { addDays, daysBetween, weekOf } from "../calendar/day-arithmetic.ts";
import type { WeeklyPain } from "../plan/today.ts";
import { changeVerdict } from "../progress/change.ts";
import type { AttentionFacts } from "./facts.ts";
import { type AttentionItem, causeOf } from "./item.ts";

/** Answers older than this speak of the past. */
const mostDaysOld = 13;
/** Weeks whose low counts when nothing else is compared with. */
const weeksBefore = 4;
const mostWeeksDrawn = 8;

/**
 * Worst pain that rose by more than such answers vary by themselves, since the plan's version that holds now began, or
 * from the low of the four weeks before, whichever is the larger rise. Remembered by the first week of the rise.
 */
export function painUp(facts: AttentionFacts, leastPoints: number): AttentionItem | null {
  const told = facts.pain.filter((one) => one.weekOf <= facts.today);
  const latest = told.at(-1);
  if (!latest || daysBetween(latest.weekOf, facts.today) > mostDaysOld) return null;
  const isUp = (before: WeeklyPain, after: WeeklyPain) => {
    const { verdict, direction, points } = changeVerdict(before.worst, after.worst);
    return verdict === "likely_real" && direction === "up" && points >= leastPoints;
  };
  const before = baselines(told, latest, facts)
    .filter(({ week }) => isUp(week, latest))
    .sort((a, b) => a.week.worst - b.week.worst)[0];
  if (!before) return null;
  return {
    kind: "pain_up",
    cause: causeOf.week(firstOfRise(told, (week) => isUp(before.week, week), latest)),
    numbers: {
      kind: "pain_up",
      before: before.week.worst,
      after: latest.worst,
      since: before.week.weekOf,
      versionNumber: before.versionNumber,
      worst: told
        .slice(-mostWeeksDrawn)
        .filter(({ weekOf: week }) => week >= before.week.weekOf)
        .map(({ worst }) => worst),
    },
  };
}

function baselines(told: readonly WeeklyPain[], latest: WeeklyPain, facts: AttentionFacts) {
  const version = facts.versions.filter(({ from }) => from <= facts.today).at(-1);
  const atVersion =
    version && told.find((one) => one.weekOf >= weekOf(version.from) && one.weekOf < latest.weekOf);
  const low = told
    .filter(
      (one) => one.weekOf < latest.weekOf && one.weekOf >= addDays(latest.weekOf, -7 * weeksBefore),
    )
    // The latest of equal lows.
    .reduce<WeeklyPain | null>(
      (least, one) => (least && least.worst < one.worst ? least : one),
      null,
    );
  return [
    ...(version && atVersion ? [{ week: atVersion, versionNumber: version.number }] : []),
    ...(low ? [{ week: low, versionNumber: null }] : []),
  ];
}

/** The first of the weeks in a row, up to the latest, that are all up. */
function firstOfRise(
  told: readonly WeeklyPain[],
  isUp: (week: WeeklyPain) => boolean,
  latest: WeeklyPain,
) {
  const lastBelow = told.findLastIndex((week) => !isUp(week));
  return (told[lastBelow + 1] ?? latest).weekOf;
}
