import { type ById, type FinishSessionInput, NotFound, say } from "@fourstep/core";
import {
  answersOf,
  finishSession as end,
  inTransaction,
  lookAfter,
  sessionToFinish,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { raise, raiseRed } from "./raise.ts";

/**
 * Writes how the viewer's own session ended and what that makes of the day. An alarm puts the client before their
 * trainers, and so does a set in the red of which they have not been told. Ending it again changes nothing.
 */
export async function finishSession(acting: Acting, input: FinishSessionInput): Promise<ById> {
  const { db, viewer } = acting;
  const { id, ended, alarm } = input;
  return inTransaction(db, async (tx) => {
    const session = await sessionToFinish(tx, viewer.id, id);
    if (!session) throw new NotFound(say("refusal.notFound"));
    if (session.finishedAt) return { id };
    const { day } = session;
    await end(tx, viewer.id, day, input);
    if (ended === "alarm") {
      const facts = { sessionId: id, day, alarm, ...(await answersOf(tx, id)) };
      await raise(tx, acting, "alarm_stop", facts);
    }
    await raiseRed(tx, acting, id);
    await lookAfter(tx, viewer.id);
    return { id };
  });
}
