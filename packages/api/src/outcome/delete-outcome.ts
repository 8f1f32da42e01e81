import { type ById, NotFound, say } from "@fourstep/core";
import { inTransaction, recordAct, tellPublicOfOutcomes, withdrawOutcome } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Withdraws an outcome: from now on it is shown and counted nowhere. */
export async function deleteOutcome(
  { db, viewer, request }: Acting,
  { id }: ById,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    const routineId = await withdrawOutcome(tx, viewer.id, id);
    if (routineId === null) throw new NotFound(say("refusal.notFound"));
    await tellPublicOfOutcomes(tx, viewer.id, routineId);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "outcome.delete",
      subjectType: "outcome",
      subjectId: id,
      address: request.address,
    });
  });
  return {};
}
