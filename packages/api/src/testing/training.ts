import type { Effort, PlannedSet, SetLogInput, StartSessionInput } from "@fourstep/core";
import { plannedSetsOf } from "@fourstep/core";
import { newId } from "@fourstep/db";
import type { ArticlePlan } from "@fourstep/db/testing";

/** A day in the middle of a week: Wednesday. */
export const dueOn = "2026-11-18";

/** The start of the day's session of a plan, as the phone says it. */
export function startOf(
  plan: ArticlePlan,
  change: Partial<StartSessionInput> = {},
): StartSessionInput {
  return {
    id: newId(),
    planVersionId: plan.versionId,
    planDayId: plan.planDayId,
    day: dueOn,
    timeZone: "Europe/London",
    startedAt: `${dueOn}T07:00:00.000Z`,
    painBefore: 4,
    ...change,
  };
}

/** Every set that a plan asks for, in order. */
export const setsOf = (plan: ArticlePlan): PlannedSet[] => plan.items.flatMap(plannedSetsOf);

const effortOf = ({ kind, reps, seconds }: PlannedSet): Effort => {
  if (kind === "reps") return { kind, reps: reps ?? 0, seconds };
  if (kind === "hold") return { kind, seconds };
  return { kind, seconds, spot: "front", technique: "hold", tenderness: { before: 6, after: 3 } };
};

/** One planned set as it was done, as the phone says it. */
export function done(
  sessionId: string,
  set: PlannedSet,
  change: Partial<SetLogInput> = {},
): SetLogInput {
  return {
    id: newId(),
    sessionId,
    itemId: set.itemId,
    exerciseId: set.exerciseId,
    side: set.side,
    number: set.number,
    outcome: "done",
    reason: null,
    effort: effortOf(set),
    discomfort: 1,
    loggedAt: `${dueOn}T07:05:00.000Z`,
    ...change,
  };
}

/** How a session ended, as the phone says it. */
export const finished = (id: string) => ({
  id,
  ended: "finished" as const,
  endReason: null,
  alarm: null,
  finishedAt: `${dueOn}T07:20:00.000Z`,
  seconds: 900,
  painAfter: 2,
  note: "",
});
