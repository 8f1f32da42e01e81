import type { PlayEvent, PlayEventType } from "./event.ts";
import { isActive, type AnyHandler } from "./handlers.ts";
import { activeSince, resume } from "./pause.ts";
import { anywhere } from "./phases/anywhere.ts";
import { asking } from "./phases/asking.ts";
import { before } from "./phases/before.ts";
import { choosing } from "./phases/choosing.ts";
import { easing, red } from "./phases/easing.ts";
import { stopped, summary } from "./phases/ending.ts";
import { ready } from "./phases/ready.ts";
import { resting } from "./phases/resting.ts";
import { working } from "./phases/working.ts";
import type { SessionPlan } from "./plan.ts";
import {
  quietTypes,
  refused,
  startState,
  type Phase,
  type PhaseName,
  type Played,
  type PlayRefusal,
  type PlayState,
} from "./state.ts";

const byPhase: Record<PhaseName, object> = {
  before,
  choosing,
  ready,
  working,
  asking,
  easing,
  red,
  resting,
  stopped,
  summary,
  finished: {},
};

function handlerFor(phase: Phase, type: PlayEventType): AnyHandler | undefined {
  const own = (byPhase[phase.name] as Partial<Record<PlayEventType, AnyHandler>>)[type];
  if (own || !isActive(phase)) return own;
  return (anywhere as Partial<Record<PlayEventType, AnyHandler>>)[type];
}

/** One event, with the reason when it changes nothing. Never throws: what is not possible now is refused. */
export function playStep(
  state: PlayState,
  given: PlayEvent,
): { readonly state: PlayState; readonly refusal: PlayRefusal | null } {
  if (state.applied.has(given.id)) return { state, refusal: "already_applied" };
  const at = Math.max(given.at, state.lastAt);
  const played = handle(state, { ...given, at });
  if (refused(played)) return { state, refusal: played };
  return {
    state: {
      ...played,
      lastAt: at,
      activeMs: played.activeMs + activeSince(state, at),
      applied: new Set(state.applied).add(given.id),
    },
    refusal: null,
  };
}

function handle(state: PlayState, event: PlayEvent): Played {
  if (event.type === "resumed") {
    return state.pausedAt === null ? "not_now" : resume(state, event.at);
  }
  const handler = handlerFor(state.phase, event.type);
  if (!handler) return "not_now";
  if (state.pausedAt === null) return handler(state, state.phase, event);
  if (event.type === "paused" || event.type.endsWith("_over")) return "not_now";
  // Whatever the person does ends the pause, except for what only rearranges.
  const running = resume(state, event.at);
  const played = handler(running, running.phase, event);
  if (refused(played) || !quietTypes.has(event.type)) return played;
  return isActive(played.phase) ? { ...played, pausedAt: event.at } : played;
}

/** The state after one event. */
export const play = (state: PlayState, event: PlayEvent): PlayState => playStep(state, event).state;

/** The state that a plan and its events lead to. */
export const replay = (plan: SessionPlan, events: readonly PlayEvent[]): PlayState =>
  events.reduce(play, startState(plan));
