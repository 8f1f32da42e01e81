import { redFlagHoldsDays, redFlagOutcome, type RedFlagStanding, standingAt } from "@fourstep/core";
import type { NewCall } from "../outbox/call.ts";

type Queued = NewCall & { readonly createdAt: number };

/**
 * How somebody stands as the server and this device together know it: what was answered here holds before the server has
 * heard of it, and time goes on without a connection.
 */
export function withWaiting(
  told: RedFlagStanding,
  waiting: readonly Queued[],
  now: number,
): RedFlagStanding {
  return standingAt(waiting.reduce(after, told), now);
}

function after(standing: RedFlagStanding, call: Queued): RedFlagStanding {
  const since = new Date(call.createdAt).toISOString();
  if (call.path === "redFlagScreen.create") {
    const screenId = call.input.id;
    const outcome = redFlagOutcome(call.input.answers);
    if (outcome === "no_flags") return answered(screenId, call.createdAt);
    return { state: outcome === "seek_care" ? "stopped" : "paused", screenId, since };
  }
  if (call.path === "redFlagAdvice.create") {
    const { screenId } = call.input;
    const isHeld = standing.state === "paused" || standing.state === "stopped";
    if (!isHeld || standing.screenId !== screenId) return standing;
    if (standing.state === "paused") return answered(screenId, call.createdAt);
    return { state: "due", why: "advised", since };
  }
  return standing;
}

const answered = (screenId: string, at: number): RedFlagStanding => ({
  state: "answered",
  screenId,
  dueAt: new Date(at + redFlagHoldsDays * 86_400_000).toISOString(),
});
