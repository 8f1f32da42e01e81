import { nextTimedEvent } from "../player/due.ts";
import type { PlayState } from "../player/state.ts";
import { view } from "../player/view.ts";
import type { Cue } from "./cue.ts";
import { enteringCues } from "./entering.ts";
import { timedCues } from "./timed.ts";

/** A cue that is this late is not told any more: it would be about something that is over. Milliseconds. */
export const latestMs = 1500;

/** How far somebody has listened: the state at that moment, and whether they missed something that was due. */
export interface Heard {
  readonly state: PlayState;
  /** Every cue up to this moment (ms since 1970) was told or dropped. */
  readonly until: number;
  readonly hasMissed: boolean;
}

/** Begins to listen: what has been is not told. */
export const beginToListen = (state: PlayState, now: number): Heard => ({
  state,
  until: now,
  hasMissed: false,
});

/**
 * What to tell because time has passed, because the state is another, or both. To be called after each event and at each
 * `nextCueAt`; called more often it tells nothing twice, called late it tells where the session is rather than what it has
 * passed. While events of a frozen page are still being caught up with, it waits with that.
 */
export function listen(
  heard: Heard,
  state: PlayState,
  now: number,
): { readonly cues: readonly Cue[]; readonly heard: Heard } {
  const next = nextTimedEvent(state);
  const isCatchingUp = next !== null && next.at <= now;
  const until = isCatchingUp
    ? Math.min(now, Math.max(heard.until, state.lastAt))
    : Math.max(now, heard.until);
  const due = cuesBetween(heard, state, until);
  const cues = due.filter((cue) => now - cue.at < latestMs);
  const hasMissed = heard.hasMissed || cues.length < due.length;
  if (isCatchingUp) return { cues, heard: { state, until, hasMissed } };
  const fresh = { state, until, hasMissed: false };
  if (!hasMissed || cues.some(tellsPlace)) return { cues, heard: fresh };
  return { cues: [...cues, ...here(state, now)], heard: fresh };
}

/** When the clock alone will next have something to tell; null when it will not. */
export function nextCueAt(heard: Heard): number | null {
  const next = timedCues(heard.state).find(({ at }) => at > heard.until);
  return next?.at ?? null;
}

function cuesBetween(heard: Heard, state: PlayState, until: number): readonly Cue[] {
  const entered = enteringCues(heard.state, state);
  const upTo = (cues: readonly Cue[], from: number, to: number) =>
    cues.filter(({ at }) => at > from && at <= to);
  if (isSamePhase(heard.state, state)) {
    // A pause moves what is still to come; what was told before it stays told.
    const from = heard.state.pausedAt === null ? heard.until : Math.max(heard.until, state.lastAt);
    return [...entered, ...upTo(timedCues(state), from, until)];
  }
  // What the phase before still had in store is over with it. The first part of a rep comes with the set's own start.
  return [...entered, ...upTo(timedCues(state), state.lastAt - 1, until)];
}

function isSamePhase(one: PlayState, other: PlayState): boolean {
  if (one.phase.name !== other.phase.name) return false;
  return !("by" in one.phase && "by" in other.phase) || one.phase.by === other.phase.by;
}

/** Does this cue by itself say where the session is? */
const tellsPlace = (cue: Cue) => "set" in cue || cue.kind === "session_end";

function here(state: PlayState, now: number): readonly Cue[] {
  const { set, timer, phase } = view(state, now);
  if (!set) return [];
  const secondsLeft = timer && Math.ceil(timer.secondsLeft);
  return [{ kind: "here", key: `here:${phase}:${now}`, at: now, set, phase, secondsLeft }];
}
