import {
  finishInput,
  loggedSets,
  nextTimedEvent,
  play,
  startInput,
  unsettledLogId,
  type PlayState,
} from "@fourstep/core/player";
import { callId, type NewCall } from "../outbox/call.ts";
import { isGuest } from "./guest.ts";

/**
 * How long a set waits on this device for its discomfort answer. The server takes a set once, so an answer must not come
 * after it; a session that was left at the question is sent without it half a day later.
 */
const answerWithinMs = 12 * 3_600_000;

/** What the server has to hear because of the step from one state to the next: of a guest, nothing. */
export function callsFor(before: PlayState, after: PlayState, now: number): NewCall[] {
  if (isGuest(after.plan)) return [];
  const { sessionId, clientId } = after.plan;
  const calls: NewCall[] = [];
  const start = startInput(after);
  if (start && !startInput(before)) {
    calls.push({ path: "session.create", sessionId, clientId, input: start });
  }
  const unsettled = unsettledLogId(after);
  const wasUnsettled = unsettledLogId(before);
  const known = new Map(loggedSets(before).map((log) => [log.id, log]));
  for (const log of loggedSets(after)) {
    const isSettledNow = log.id === wasUnsettled && log.id !== unsettled;
    if (known.get(log.id) === log && !isSettledNow) continue;
    const notBefore = log.id === unsettled ? { notBefore: now + answerWithinMs } : {};
    calls.push({ path: "setLog.create", sessionId, clientId, input: log, ...notBefore });
  }
  const finish = finishInput(after);
  if (finish && !finishInput(before)) {
    calls.push({ path: "session.update", sessionId, clientId, input: finish });
  }
  return [...calls, ...unanswered(after)];
}

/** Ids of the calls that must not be sent after this step: the ending of an alarm that was raised by mistake. */
export function takenBack(before: PlayState, after: PlayState): readonly string[] {
  if (after.phase.name === "stopped" || after.phase.name === "finished") return [];
  return unanswered(before).map(callId);
}

/**
 * How a stop ends that nobody answers. It waits in the outbox from the moment the alarm is raised, so that the
 * trainer learns of it from whichever page is open when its time comes, and whether or not this session is.
 */
function unanswered(state: PlayState): NewCall[] {
  const end = state.phase.name === "stopped" ? nextTimedEvent(state) : null;
  if (!end) return [];
  return callsFor(state, play(state, end), end.at).map((call) => ({ ...call, notBefore: end.at }));
}
