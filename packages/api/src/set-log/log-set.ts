import { NotFound, say, type SetLogInput } from "@fourstep/core";
import { inTransaction, namesNothing, writeSet } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { raiseRed } from "../session/raise.ts";

/**
 * Logs one set of the viewer's own session: one round trip, one commit, and once however often it is sent. A set in the
 * red puts the client before their trainers at once: whoever hurts may well put the phone away without ending anything.
 */
export async function logSet(
  acting: Acting,
  input: SetLogInput,
): Promise<{ id: string; doneSets: number; plannedSets: number }> {
  const { db, viewer } = acting;
  const counted = await writeSet(db, viewer.id, input).catch((error: unknown) => {
    // The exercise it was swapped for is none that we know.
    if (namesNothing(error)) return null;
    throw error;
  });
  if (!counted) throw new NotFound(say("refusal.notFound"));
  const { isRed, doneSets, plannedSets } = counted;
  // Should this fail, the end of the session tells it.
  if (isRed) await inTransaction(db, (tx) => raiseRed(tx, acting, input.sessionId));
  return { id: input.id, doneSets, plannedSets };
}
