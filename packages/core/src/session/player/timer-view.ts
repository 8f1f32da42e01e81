import { readySeconds } from "./advance.ts";
import { plannedByKey, workOf } from "./sets.ts";
import type { PlayState } from "./state.ts";
import { elapsedSeconds, endOf, secondsLeftOn, type Timer } from "./timer.ts";

/** A running count: seconds, and the share that is left, 1 to 0. */
export interface TimerView {
  readonly seconds: number;
  readonly secondsLeft: number;
  readonly shareLeft: number;
  /** For moving a bar from timestamps: when it began and when it ends, ms since 1970. */
  readonly from: number;
  readonly until: number;
}

/** The count on the screen: get ready, the work, or the rest, which runs on while a question is open. */
export function timerView(state: PlayState, at: number): TimerView | null {
  const timer = shownTimer(state);
  if (!timer) return null;
  const left = secondsLeftOn(timer, at);
  return {
    seconds: timer.seconds,
    secondsLeft: left,
    shareLeft: timer.seconds === 0 ? 0 : 1 - elapsedSeconds(timer, at) / timer.seconds,
    from: timer.from,
    until: endOf(timer),
  };
}

function shownTimer(state: PlayState): Timer | null {
  const { phase } = state;
  switch (phase.name) {
    case "ready":
    case "working":
      return phase.timer;
    case "resting":
      // The last seconds of a rest are the next set's get-ready count; the person sees one rest.
      return { ...phase.timer, seconds: phase.timer.seconds + readySeconds.set };
    case "asking":
    case "easing": {
      const set = plannedByKey(state, phase.key);
      const seconds = set ? workOf(state, set).restSeconds : 0;
      return seconds > 0 ? { from: phase.restFrom, seconds } : null;
    }
    default:
      return null;
  }
}
