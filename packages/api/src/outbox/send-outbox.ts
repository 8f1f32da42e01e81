import { type OutboxAnswer, type OutboxInput, say } from "@fourstep/core";
import { inTransaction, isUnfit, writeSets } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { checkIn } from "../check-in/check-in.ts";
import { noteAdvice } from "../red-flag-advice/note-advice.ts";
import { answerScreen } from "../red-flag-screen/answer-screen.ts";
import { finishSession } from "../session/finish-session.ts";
import { raiseRed } from "../session/raise.ts";
import { startSession } from "../session/start-session.ts";
import { changeSet } from "../set-log/change-set.ts";
import { logSet } from "../set-log/log-set.ts";
import { Answers, refused } from "./answers.ts";
import { only, type ReadCall, readCalls, sessionOf } from "./read-calls.ts";

type LogCall = Extract<ReadCall, { path: "setLog.create" }>;

/**
 * Takes everything that waited on a phone and answers for each call by itself: heard, refused, or to come again. What was
 * heard before changes nothing. Sessions begin before their sets, and end after them, in whatever order they lie.
 */
export async function sendOutbox(
  acting: Acting,
  input: OutboxInput,
): Promise<{ answers: OutboxAnswer[] }> {
  const answers = new Answers();
  const read = readCalls(input);
  // Answers to the red-flag questions go before the sessions that they allow, in the order in which they were given.
  for (const call of read) {
    const { place, path } = call;
    if (path === "redFlagScreen.create") {
      await answers.to(place, () => answerScreen(acting, call.input));
    } else if (path === "redFlagAdvice.create") {
      await answers.to(place, () => noteAdvice(acting, call.input));
    }
  }
  const notBegun = new Map<string, OutboxAnswer>();
  for (const { place, input: session } of only(read, "session.create")) {
    const answer = await answers.to(place, () => startSession(acting, session));
    if (answer.kind === "ok") notBegun.delete(session.id);
    else notBegun.set(session.id, answer);
  }
  // What belongs to a session that could not begin shares its fate: it may not be lost for that.
  const calls = read.filter((call) => {
    const held = call.path === "session.create" ? undefined : notBegun.get(sessionOf(call) ?? "");
    if (held) answers.give(call.place, held);
    return !held;
  });

  for (const sets of bySession(only(calls, "setLog.create"))) await logSets(acting, sets, answers);
  for (const call of [...only(calls, "setLog.update"), ...only(calls, "setLog.delete")].sort(
    (a, b) => a.input.revision - b.input.revision,
  )) {
    await answers.to(call.place, () => changeSet(acting, call.input));
  }
  for (const call of only(calls, "session.update")) {
    await answers.to(call.place, () => finishSession(acting, call.input));
  }
  for (const call of only(calls, "checkIn.create")) {
    await answers.to(call.place, () => checkIn(acting, call.input));
  }
  return { answers: answers.all(input.calls.length) };
}

/** The sets of one session, in one statement; one by one when PostgreSQL cannot hold what one of them says. */
async function logSets(acting: Acting, calls: readonly LogCall[], answers: Answers) {
  const { db, viewer } = acting;
  const sessionId = calls[0]!.input.sessionId;
  try {
    const sets = calls.map(({ input }) => input);
    const { known, isRed } = await writeSets(db, viewer.id, sessionId, sets);
    if (isRed) await inTransaction(db, (tx) => raiseRed(tx, acting, sessionId));
    const written = new Set(known);
    for (const [index, { place }] of calls.entries()) {
      if (written.has(index)) answers.ok(place);
      else answers.give(place, refused(say("refusal.notFound")));
    }
  } catch (error) {
    if (isUnfit(error)) {
      for (const { place, input } of calls) await answers.to(place, () => logSet(acting, input));
    } else for (const { place } of calls) answers.give(place, answers.fault(error));
  }
}

function bySession(calls: readonly LogCall[]): LogCall[][] {
  const groups = new Map<string, LogCall[]>();
  for (const call of calls) {
    const group = groups.get(call.input.sessionId);
    if (group) group.push(call);
    else groups.set(call.input.sessionId, [call]);
  }
  return [...groups.values()];
}
