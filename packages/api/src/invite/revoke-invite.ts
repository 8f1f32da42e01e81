import { type ById, NotFound, say } from "@fourstep/core";
import { inTransaction, recordAct, revokeInvite as revoke } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Takes an invite back: from now on its code opens nothing. */
export async function revokeInvite({ db, viewer, request }: Acting, { id }: ById): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await revoke(tx, viewer.id, id))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "invite.delete",
      subjectType: "invite",
      subjectId: id,
      address: request.address,
    });
  });
  return {};
}
