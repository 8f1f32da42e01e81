import { type ById, NotFound, say } from "@fourstep/core";
import { inTransaction, recordAct, revokeLoginSession } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Signs one of the viewer's own devices out. */
export async function deleteLoginSession(
  { db, viewer, request }: Acting,
  { id }: ById,
): Promise<ById> {
  return inTransaction(db, async (tx) => {
    if (!(await revokeLoginSession(tx, { id, userId: viewer.id }))) {
      throw new NotFound(say("refusal.notFound"));
    }
    await recordAct(tx, {
      actorId: viewer.id,
      action: "loginSession.delete",
      subjectType: "loginSession",
      subjectId: id,
      address: request.address,
    });
    return { id };
  });
}
