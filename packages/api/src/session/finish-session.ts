import { type ById, type FinishSessionInput, NotFound, say } from "@fourstep/core";
import {
  finishSession as end,
  inTransaction,
  raiseAttention,
  recordAct,
  sessionToFinish,
  worstRedSetOf,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Writes how the viewer's own session ended and what that makes of the day. An alarm, or a set in the red, puts the
 * client before their trainers. Ending it again changes nothing.
 */
export async function finishSession(
  { db, viewer, request }: Acting,
  input: FinishSessionInput,
): Promise<ById> {
  const { id, ended, alarm } = input;
  return inTransaction(db, async (tx) => {
    const session = await sessionToFinish(tx, viewer.id, id);
    if (!session) throw new NotFound(say("refusal.notFound"));
    if (session.finishedAt) return { id };
    const { day } = session;
    await end(tx, viewer.id, day, input);
    const raise = async (kind: "alarm_stop" | "red_answer", facts: Record<string, unknown>) => {
      await raiseAttention(tx, viewer.id, kind, { sessionId: id, day, ...facts });
      await recordAct(tx, {
        actorId: viewer.id,
        action: kind === "alarm_stop" ? "session.alarm" : "session.red",
        subjectType: "session",
        subjectId: id,
        detail: { day, ...facts },
        address: request.address,
      });
    };
    if (ended === "alarm") await raise("alarm_stop", { alarm });
    const red = await worstRedSetOf(tx, id);
    if (red) await raise("red_answer", red);
    return { id };
  });
}
