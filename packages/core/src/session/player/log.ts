import type { PlannedSet } from "../../dosage/planned-set.ts";
import type { Effort, SetLogInput, SkipReason } from "../../set-log/input.ts";
import { derivedId } from "./derived-id.ts";
import { workOf, type SetWork } from "./sets.ts";
import type { PhaseOf, PlayState } from "./state.ts";
import { elapsedSeconds } from "./timer.ts";

type Outcome = SetLogInput["outcome"];

/** Reps finished by this moment, both sides together when they share the set. */
export function repsCounted(work: SetWork, phase: PhaseOf<"working">, at: number): number {
  if (work.counted === null || work.secondsPerRep === 0) return 0;
  const done = Math.floor(elapsedSeconds(phase.timer, at) / work.secondsPerRep + 1e-6);
  return Math.min(work.counted, done);
}

/** What was done in the running set by this moment. */
export function effortSoFar(work: SetWork, phase: PhaseOf<"working">, at: number): Effort {
  const spent = Math.round(Math.max(0, at - phase.since) / 1000);
  if (work.kind === "reps") {
    const counted = repsCounted(work, phase, at);
    const reps = work.sidesOfReps === "none" ? counted : Math.floor(counted / 2);
    return { kind: "reps", reps, seconds: Math.min(3600, spent) };
  }
  const seconds = Math.round(elapsedSeconds(phase.timer, at));
  if (work.kind === "hold") return { kind: "hold", seconds };
  return {
    kind: "spot",
    seconds,
    spot: phase.spot?.spot ?? null,
    technique: phase.spot?.technique ?? "hold",
    tenderness: { before: phase.spot?.tendernessBefore ?? null, after: null },
  };
}

export function noEffort(work: SetWork): Effort {
  if (work.kind === "reps") return { kind: "reps", reps: 0, seconds: 0 };
  if (work.kind === "hold") return { kind: "hold", seconds: 0 };
  return {
    kind: "spot",
    seconds: 0,
    spot: null,
    technique: "hold",
    tenderness: { before: null, after: null },
  };
}

/** Logs one set, once: a set that has a log already keeps it. The log's id is the event's. */
export function logSet(
  state: PlayState,
  planned: PlannedSet,
  entry: {
    readonly id: string;
    readonly at: number;
    readonly outcome: Outcome;
    readonly reason: SkipReason | null;
    readonly effort: Effort;
  },
): PlayState {
  if (state.logs[planned.key]) return state;
  const log: SetLogInput = {
    id: entry.id,
    sessionId: state.plan.sessionId,
    itemId: planned.itemId,
    exerciseId: workOf(state, planned).exercise.id,
    side: planned.side,
    number: planned.number,
    outcome: entry.outcome,
    reason: entry.reason,
    effort: entry.effort,
    discomfort: null,
    loggedAt: new Date(entry.at).toISOString(),
  };
  return { ...state, logs: { ...state.logs, [planned.key]: log } };
}

/** Closes several sets by one event; the ids follow from the event's and each set's key. */
export function closeSets(
  state: PlayState,
  sets: readonly PlannedSet[],
  by: { readonly id: string; readonly at: number },
  outcome: "skipped" | "stopped",
  reason: SkipReason | null,
): PlayState {
  return sets.reduce(
    (next, set) =>
      logSet(next, set, {
        id: derivedId(by.id, set.key),
        at: by.at,
        outcome,
        reason,
        effort: runningEffort(next, set, by.at) ?? noEffort(workOf(next, set)),
      }),
    state,
  );
}

/** The running set keeps what was done in it, however it ends. */
function runningEffort(state: PlayState, set: PlannedSet, at: number): Effort | null {
  const { phase } = state;
  if (phase.name !== "working" || phase.key !== set.key) return null;
  return effortSoFar(workOf(state, set), phase, at);
}

/** Every log so far, in the order in which the sets stand in the session. */
export function loggedSets(state: PlayState): readonly SetLogInput[] {
  return Object.values(state.logs).toSorted((a, b) => a.loggedAt.localeCompare(b.loggedAt));
}

/** The log that may still change, because its question is open; null when all are settled. */
export function unsettledLogId(state: PlayState): string | null {
  return state.phase.name === "asking" ? (state.logs[state.phase.key]?.id ?? null) : null;
}
