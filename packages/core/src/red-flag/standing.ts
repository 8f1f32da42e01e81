import type { RedFlagOutcome } from "./outcome.ts";
import { type PainTold, painJumpSince } from "./pain-jump.ts";

/** How long the answers hold: "again monthly". */
export const redFlagHoldsDays = 30;

/** Why the questions are asked now. `advised`: after urgent care they are answered anew. */
export type RedFlagWhy = "first" | "monthly" | "pain_up" | "advised";

/** How somebody stands with the questions. Only `answered` lets a session begin. */
export type RedFlagStanding =
  | { readonly state: "answered"; readonly screenId: string; readonly dueAt: string }
  | { readonly state: "due"; readonly why: RedFlagWhy; readonly since: string }
  /** Until the person has noted what a clinician said. `since` is when it was answered. */
  | { readonly state: "paused" | "stopped"; readonly screenId: string; readonly since: string };

/** An answer waits for a clinician's word: nobody trains and nothing is planned. */
export type HeldStanding = Extract<RedFlagStanding, { state: "paused" | "stopped" }>;

/** Does an answer hold somebody back? Being due to be asked is no such thing. */
export const isHeld = (standing: RedFlagStanding): standing is HeldStanding =>
  standing.state === "paused" || standing.state === "stopped";

/** What the standing follows from. Moments are ISO strings in UTC with milliseconds. */
export interface RedFlagFacts {
  /** The screen that was answered last. */
  readonly last: null | {
    readonly id: string;
    readonly outcome: RedFlagOutcome;
    readonly answeredAt: string;
    /** When advice on it was noted; null when none was. */
    readonly advisedAt: string | null;
  };
  /** When the plan under way was made; null without a plan. */
  readonly plannedAt: string | null;
  readonly told: readonly PainTold[];
}

/**
 * Asked before the first session of any plan, again after 30 days, when pain jumps, and after advice on an urgent answer.
 * An answer that holds back goes before all of that.
 * @param now ms since 1970
 */
export function redFlagStanding(
  { last, plannedAt, told }: RedFlagFacts,
  now: number,
): RedFlagStanding {
  if (last === null) return { state: "due", why: "first", since: plannedAt ?? aeon };
  const { id: screenId, outcome, answeredAt, advisedAt } = last;
  if (outcome !== "no_flags" && advisedAt === null) {
    const state = outcome === "seek_care" ? "stopped" : "paused";
    return { state, screenId, since: answeredAt };
  }
  if (outcome === "seek_care")
    return { state: "due", why: "advised", since: advisedAt ?? answeredAt };
  if (plannedAt !== null && answeredAt < plannedAt) {
    return { state: "due", why: "first", since: plannedAt };
  }
  const jumpedAt = painJumpSince(told, Date.parse(answeredAt));
  if (jumpedAt !== null) return { state: "due", why: "pain_up", since: iso(jumpedAt) };
  const dueAt = iso(Date.parse(answeredAt) + redFlagHoldsDays * 86_400_000);
  return standingAt({ state: "answered", screenId, dueAt }, now);
}

/** The same standing later on, as far as time alone changes it: what a phone without a connection can tell. */
export function standingAt(standing: RedFlagStanding, now: number): RedFlagStanding {
  if (standing.state !== "answered" || now < Date.parse(standing.dueAt)) return standing;
  return { state: "due", why: "monthly", since: standing.dueAt };
}

/** May a session begin? */
export const mayTrain = ({ state }: RedFlagStanding): boolean => state === "answered";

const iso = (moment: number) => new Date(moment).toISOString();
const aeon = iso(0);
