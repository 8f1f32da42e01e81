import {
  finishInput,
  loggedSets,
  startInput,
  unsettledLogId,
  type PlayState,
} from "@fourstep/core/player";
import type { NewCall } from "../outbox/call.ts";

/**
 * How long a set waits on this device for its discomfort answer. The server takes a set once, so an answer must not come
 * after it; a session that was left at the question is sent without it half a day later.
 */
const answerWithinMs = 12 * 3_600_000;

/** What the server has to hear because of the step from one state to the next. */
export function callsFor(before: PlayState, after: PlayState, now: number): NewCall[] {
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
  return calls;
}
