import { derivedId } from "../player/derived-id.ts";
import { dueEvents, nextTimedEvent } from "../player/due.ts";
import type { PlayAct, PlayEvent } from "../player/event.ts";
import type { SessionPlan } from "../player/plan.ts";
import { playStep } from "../player/play.ts";
import { startState, type PlayState } from "../player/state.ts";
import type { Cue } from "./cue.ts";
import { beginToListen, listen, nextCueAt } from "./listen.ts";

/** What somebody was told, and when they were told it. */
export interface Told {
  readonly cue: Cue;
  readonly toldAt: number;
  /** The phase in which the session was when it was told. */
  readonly phase: string;
}

/** For tests: a session with somebody who listens, as closely as the page under them lets them. */
export function attend(plan: SessionPlan, start = Date.UTC(2026, 10, 22, 7, 12)) {
  let state = startState(plan);
  let now = start;
  let heard = beginToListen(state, now);
  let acts = 0;
  const told: Told[] = [];
  const states: PlayState[] = [state];

  const hear = () => {
    const answer = listen(heard, state, now);
    heard = answer.heard;
    told.push(...answer.cues.map((cue) => ({ cue, toldAt: now, phase: state.phase.name })));
  };
  const apply = (event: PlayEvent) => {
    const played = playStep(state, event);
    if (played.refusal !== null) return;
    state = played.state;
    states.push(state);
    hear();
  };
  const catchUp = () => {
    dueEvents(state, now).forEach(apply);
    hear();
  };
  return {
    told,
    states,
    state: () => state,
    now: () => now,
    /** Time passes on a page that is awake; its timers are `late` by this many milliseconds. */
    wait(seconds: number, late = 0) {
      const end = now + seconds * 1000;
      for (;;) {
        const moments = [nextTimedEvent(state)?.at, nextCueAt(heard)].filter(
          (at) => typeof at === "number",
        );
        const next = Math.max(now, Math.min(...moments) + late);
        if (next > end) break;
        now = next;
        catchUp();
      }
      now = end;
      catchUp();
    },
    /** Time passes on a page that is frozen: all of it is noticed at once, at the end. */
    freeze(seconds: number) {
      now += seconds * 1000;
      catchUp();
    },
    act(act: PlayAct) {
      catchUp();
      apply({ ...act, id: derivedId(plan.sessionId, `act ${acts++}`), at: now } as PlayEvent);
    },
  };
}
export type Attending = ReturnType<typeof attend>;

/** For tests: what the screen would most likely see next. */
export function sensibleAct(state: PlayState): PlayAct {
  switch (state.phase.name) {
    case "before":
      return { type: "begun", painBefore: 3 };
    case "choosing":
      return { type: "spot_chosen", spot: "front pocket", tenderness: 4 };
    case "easing":
      return { type: "reaction_chosen", reaction: "keep" };
    case "red":
      return { type: "acknowledged" };
    case "stopped":
      return { type: "alarm_withdrawn" };
    case "asking":
      return { type: "discomfort_answered", value: 1 };
    default:
      return { type: state.pausedAt === null ? "started" : "resumed" };
  }
}
