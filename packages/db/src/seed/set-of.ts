import { type PlannedSet, spotLabelsOf } from "@fourstep/core";
import type { setLogs } from "../schema/index.ts";
import type { Random } from "./random.ts";

/** The part of a set log that says what was done, and how it felt. */
export type Done = Pick<
  typeof setLogs.$inferInsert,
  | "kind"
  | "reps"
  | "seconds"
  | "spot"
  | "technique"
  | "tendernessBefore"
  | "tendernessAfter"
  | "discomfort"
>;

const onlyForSome = {
  reps: null,
  spot: null,
  technique: null,
  tendernessBefore: null,
  tendernessAfter: null,
};

/** The highest answer that is not red: above it an exercise ends, which `sitting.ts` plays. */
const stillAmber = 5;

const scaled = (number: number) => Math.min(10, Math.max(0, Math.round(number)));

/**
 * What somebody whose worst pain this week is `pain` makes of a set.
 * @param share how much of it gets done: 1 all, less when it was stopped
 */
export function doneOf(random: Random, set: PlannedSet, pain: number, share = 1): Done {
  // Movement at the edge of discomfort feels like a third of the week's worst, give or take one.
  // Now and then it is more.
  const more = random.chance(0.03) ? random.whole(1, 3) : 0;
  const felt = scaled(pain * 0.35 + random.next() * 2.2 - 0.9 + more);
  const discomfort = Math.min(felt, stillAmber);
  if (set.kind === "spot") return { ...spotOf(random, set, pain, share), discomfort };
  if (set.kind === "hold") {
    return { ...onlyForSome, kind: "hold", seconds: Math.round(set.seconds * share), discomfort };
  }
  const planned = set.reps ?? 1;
  // An amber answer is often followed by fewer reps.
  const eased = discomfort >= 3 && random.chance(0.6) ? 0.7 : 1;
  const reps = Math.max(1, Math.round(planned * share * eased));
  const seconds = Math.round((set.seconds * reps) / planned);
  return { ...onlyForSome, kind: "reps", reps, seconds, discomfort };
}

function spotOf(random: Random, set: PlannedSet, pain: number, share: number) {
  const labels = spotLabelsOf(set.exerciseId);
  const before = scaled(pain * 0.8 + random.next() * 3 - 0.5);
  // A sensitive spot is held on: two minutes and more instead of half a one.
  const sensitive = before >= 6 && random.chance(0.6);
  const seconds = sensitive ? 120 + 10 * random.whole(0, 4) : set.seconds;
  return {
    ...onlyForSome,
    kind: "spot" as const,
    spot: labels[(set.number - 1) % Math.max(1, labels.length)] ?? null,
    technique: random.chance(0.7) ? ("hold" as const) : ("gentle_knead" as const),
    seconds: Math.round(seconds * share),
    tendernessBefore: before,
    tendernessAfter: share < 1 ? null : scaled(before - random.whole(sensitive ? 2 : 0, 3)),
  };
}

/** A set that was left out. */
export function nothingOf({ kind }: PlannedSet): Done {
  return {
    ...onlyForSome,
    kind,
    reps: kind === "reps" ? 0 : null,
    technique: kind === "spot" ? "hold" : null,
    seconds: 0,
    discomfort: null,
  };
}
