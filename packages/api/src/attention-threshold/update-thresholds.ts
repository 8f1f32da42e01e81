import { NotFound, type OwnThresholds, say, type UpdateThresholdsInput } from "@fourstep/core";
import { inTransaction, keepThresholds, lookAfter, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Settles when the viewer wants to look: for one client, whom the rules then see anew at once, or for all. */
export async function updateThresholds(
  { db, viewer, request }: Acting,
  { clientId, own }: UpdateThresholdsInput,
): Promise<OwnThresholds> {
  return inTransaction(db, async (tx) => {
    if (!(await keepThresholds(tx, viewer.id, clientId, own))) {
      throw new NotFound(say("refusal.notFound"));
    }
    if (clientId !== null) await lookAfter(tx, clientId);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "attentionThreshold.update",
      subjectType: clientId === null ? "user" : "client",
      subjectId: clientId ?? viewer.id,
      detail: own,
      address: request.address,
    });
    return own;
  });
}
