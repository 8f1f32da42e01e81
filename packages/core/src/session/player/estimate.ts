import type { PlannedSet } from "../../dosage/planned-set.ts";
import { setupSecondsPerExercise, setupSecondsPerSpot } from "../../dosage/time-model.ts";
import { readySeconds, spotReadySeconds } from "./advance.ts";
import { isActive } from "./handlers.ts";
import { allSets, isBegun, isOpen, plannedByKey, setsOfItem, workOf } from "./sets.ts";
import type { PlayState } from "./state.ts";
import { secondsLeftOn } from "./timer.ts";

/** Seconds that one open set will take: the work, its rest, and its share of setting up. */
export function secondsOfSet(state: PlayState, set: PlannedSet): number {
  const work = workOf(state, set);
  if (work.kind === "spot") return work.seconds + setupSecondsPerSpot;
  const first = setsOfItem(state, set.itemId).find((other) => isOpen(state, other));
  const setup = first?.key === set.key && !isBegun(state, set.itemId) ? setupSecondsPerExercise : 0;
  return work.seconds + work.restSeconds + setup;
}

/** Seconds until the summary, as far as the time model can tell. */
export function secondsLeft(state: PlayState, now: number): number {
  const { phase } = state;
  if (phase.name === "before") return sumOpen(state, undefined);
  if (!isActive(phase)) return 0;
  const at = state.pausedAt ?? now;
  const open = plannedByKey(state, phase.key);
  const current = open && isOpen(state, open) ? open : undefined;
  return (
    sumOpen(state, current) + (current ? secondsOfCurrent(state, current, at) : restLeft(state, at))
  );
}

function sumOpen(state: PlayState, except: PlannedSet | undefined): number {
  return allSets(state)
    .filter((set) => isOpen(state, set) && set.key !== except?.key)
    .reduce((sum, set) => sum + secondsOfSet(state, set), 0);
}

function secondsOfCurrent(state: PlayState, set: PlannedSet, at: number): number {
  const { phase } = state;
  const work = workOf(state, set);
  switch (phase.name) {
    case "choosing":
      return setupSecondsPerSpot + work.seconds;
    case "ready":
      return secondsLeftOn(phase.timer, at) + work.seconds + work.restSeconds;
    case "working":
      return secondsLeftOn(phase.timer, at) + work.restSeconds;
    case "resting":
      return secondsLeftOn(phase.timer, at) + readySeconds.set + work.seconds + work.restSeconds;
    default:
      return spotReadySeconds;
  }
}

/** While a question is asked, the rest of the set before it goes on. */
function restLeft(state: PlayState, at: number): number {
  const { phase } = state;
  if (!("restFrom" in phase)) return 0;
  const set = plannedByKey(state, phase.key);
  const rest = set ? workOf(state, set).restSeconds : 0;
  return secondsLeftOn({ from: phase.restFrom, seconds: rest }, at);
}
