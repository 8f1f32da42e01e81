import { isActive } from "./handlers.ts";
import type { Phase, PlayState } from "./state.ts";
import { laterBy } from "./timer.ts";

/** Moves every moment of a phase later, so that a pause costs no time. */
export function shiftPhase(phase: Phase, ms: number): Phase {
  switch (phase.name) {
    case "ready":
    case "resting":
      return { ...phase, timer: laterBy(phase.timer, ms) };
    case "working":
      return { ...phase, timer: laterBy(phase.timer, ms), since: phase.since + ms };
    case "asking":
    case "easing":
    case "red":
      return { ...phase, restFrom: phase.restFrom + ms };
    default:
      return phase;
  }
}

export function resume(state: PlayState, at: number): PlayState {
  if (state.pausedAt === null) return state;
  return { ...state, pausedAt: null, phase: shiftPhase(state.phase, at - state.pausedAt) };
}

/** A question that nobody answers counts as at most this long. */
const longestQuestionMs = 120_000;

/** Milliseconds that count as training between the last event and this moment. */
export function activeSince(state: PlayState, at: number): number {
  const { phase } = state;
  if (state.pausedAt !== null || !isActive(phase)) return 0;
  const passed = Math.max(0, at - state.lastAt);
  if (phase.name === "ready" || phase.name === "working" || phase.name === "resting") {
    const left = Math.max(0, phase.timer.from + phase.timer.seconds * 1000 - state.lastAt);
    return Math.min(passed, left);
  }
  return Math.min(passed, longestQuestionMs);
}
