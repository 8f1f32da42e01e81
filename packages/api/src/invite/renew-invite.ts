import { type ById, NotFound, type OpenInvite, say } from "@fourstep/core";
import { inTransaction, recordAct, renewInvite as renew } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { withCode } from "./with-code.ts";

/** A new code for an invite that nobody accepted yet; whatever opened it before does not any more. */
export async function renewInvite(acting: Acting, { id }: ById): Promise<OpenInvite> {
  const { db, viewer, request } = acting;
  const code = await inTransaction(db, async (tx) => {
    const renewed = await renew(tx, viewer.id, id);
    if (renewed === null) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "invite.update",
      subjectType: "invite",
      subjectId: id,
      address: request.address,
    });
    return renewed;
  });
  return withCode(acting, id, code);
}
