import {
  finishInput,
  loggedSets,
  startInput,
  unsettledLogId,
  type PlayState,
} from "@fourstep/core/player";
import type { NewCall } from "../outbox/call.ts";

/** How long a set waits for its discomfort answer before it is sent without. */
const answerWithinMs = 90_000;

/** What the server has to hear because of the step from one state to the next. */
export function callsFor(before: PlayState, after: PlayState, now: number): NewCall[] {
  const { sessionId } = after.plan;
  const calls: NewCall[] = [];
  const start = startInput(after);
  if (start && !startInput(before)) {
    calls.push({ path: "session.create", sessionId, input: start });
  }
  const unsettled = unsettledLogId(after);
  const wasUnsettled = unsettledLogId(before);
  const known = new Map(loggedSets(before).map((log) => [log.id, log]));
  for (const log of loggedSets(after)) {
    const isSettledNow = log.id === wasUnsettled && log.id !== unsettled;
    if (known.get(log.id) === log && !isSettledNow) continue;
    const notBefore = log.id === unsettled ? { notBefore: now + answerWithinMs } : {};
    calls.push({ path: "setLog.create", sessionId, input: log, ...notBefore });
  }
  const finish = finishInput(after);
  if (finish && !finishInput(before)) {
    calls.push({ path: "session.update", sessionId, input: finish });
  }
  return calls;
}
