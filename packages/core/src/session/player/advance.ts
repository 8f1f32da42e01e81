import type { PlannedSet } from "../../dosage/planned-set.ts";
import { nextOpen, plannedByKey, workOf } from "./sets.ts";
import type { PlayState, ReadyCause, SpotWork } from "./state.ts";

/**
 * Seconds of the get-ready count. A new exercise gets the time model's 15 s of setting up, a spot its 10 s; a second
 * set takes the last 5 s of its rest.
 */
export const readySeconds: Record<ReadyCause, number> = {
  item: 15,
  swap: 15,
  switch_sides: 8,
  set: 5,
};
export const spotReadySeconds = 5;

interface By {
  readonly id: string;
  readonly at: number;
}

/** Stands before one set: a spot is chosen first, everything else gets ready. */
export function enter(state: PlayState, set: PlannedSet, cause: ReadyCause, by: By): PlayState {
  const entered = { key: set.key, by: by.id, cause };
  if (workOf(state, set).kind === "spot") {
    return { ...state, phase: { name: "choosing", ...entered } };
  }
  return getReady(state, entered, readySeconds[cause], null, by.at);
}

export function getReady(
  state: PlayState,
  entered: { readonly key: string; readonly by: string; readonly cause: ReadyCause },
  seconds: number,
  spot: SpotWork | null,
  at: number,
): PlayState {
  return { ...state, phase: { name: "ready", ...entered, spot, timer: { from: at, seconds } } };
}

/** Goes on after the set with this key: rest, the other side, the next exercise, or the summary. */
export function advance(
  state: PlayState,
  from: { readonly key: string; readonly restFrom: number | null },
  by: By,
): PlayState {
  const next = nextOpen(state);
  if (!next) return toSummary(state, by.at);
  const last = plannedByKey(state, from.key);
  if (!last || last.itemId !== next.itemId) return enter(state, next, "item", by);
  const rest = from.restFrom === null ? 0 : workOf(state, last).restSeconds;
  if (from.restFrom !== null && rest > 0) {
    const seconds = Math.max(0, rest - readySeconds.set);
    if (by.at < from.restFrom + seconds * 1000) {
      const timer = { from: from.restFrom, seconds };
      return { ...state, phase: { name: "resting", key: next.key, timer, by: by.id } };
    }
  }
  return enter(state, next, last.side === next.side ? "set" : "switch_sides", by);
}

export function toSummary(state: PlayState, at: number): PlayState {
  return {
    ...state,
    phase: { name: "summary" },
    endedAt: at,
    ending: state.ending ?? "finished",
  };
}
