import { derivedId } from "./derived-id.ts";
import type { PlayEvent } from "./event.ts";
import { play } from "./play.ts";
import type { PlayState } from "./state.ts";
import { endOf } from "./timer.ts";

/** A stop that nobody answers is sent after this long, so that the trainer learns of it. */
const stopSettlesAfterMs = 10 * 60_000;
/** A summary that nobody finishes is finished after this long: the sets are done, only the last tap is missing. */
const summarySettlesAfterMs = 60 * 60_000;

/** The next thing that a timer will say, and when; null when the session waits for the person. */
export function nextTimedEvent(state: PlayState): PlayEvent | null {
  const { phase } = state;
  if (state.pausedAt !== null) return null;
  const timed = (
    type: "ready_over" | "work_over" | "rest_over" | "finished",
    by: string,
    at: number,
  ) => ({
    id: derivedId(by, `${type}:${at}`),
    at,
    type,
  });
  switch (phase.name) {
    case "ready":
      if (state.pace === "tap") return null;
      return timed("ready_over", phase.by, endOf(phase.timer));
    case "working":
      return timed("work_over", phase.by, endOf(phase.timer));
    case "resting":
      return timed("rest_over", phase.by, endOf(phase.timer));
    case "stopped":
      return timed("finished", phase.by, phase.since + stopSettlesAfterMs);
    case "summary":
      return timed("finished", state.plan.sessionId, (state.endedAt ?? 0) + summarySettlesAfterMs);
    default:
      return null;
  }
}

/**
 * What the timers have said by now, oldest first, each with its true moment. After a reload, a locked screen or a
 * frozen page this brings the session to where it would be; it never runs past a question to the person. The ids
 * follow from the events that started the timers, so that two tabs name them alike.
 */
export function dueEvents(state: PlayState, now: number): PlayEvent[] {
  const due: PlayEvent[] = [];
  let current = state;
  for (let next = nextTimedEvent(current); next && next.at <= now; next = nextTimedEvent(current)) {
    const after = play(current, next);
    if (after === current) break;
    due.push(next);
    current = after;
  }
  return due;
}
