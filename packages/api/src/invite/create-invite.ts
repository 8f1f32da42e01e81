import { Conflict, type CreateInviteInput, type OpenInvite, say } from "@fourstep/core";
import { addJob, inTransaction, openInvite, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";
import { withCode } from "./with-code.ts";

/** Invites somebody. With an address it goes by mail, and then its code is in that mail alone. */
export async function createInvite(acting: Acting, input: CreateInviteInput): Promise<OpenInvite> {
  const { db, viewer, request } = acting;
  await countTry(acting, "invite", {
    perAddress: { limit: 200, windowSeconds: 3600 },
    ...(input.email !== null && {
      email: input.email,
      perAccount: { limit: 5, windowSeconds: 3600 },
    }),
  });
  const code = await inTransaction(db, async (tx) => {
    const opened = await openInvite(tx, viewer.id, input);
    if (!opened) throw new Conflict(say("invite.answered"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "invite.create",
      subjectType: "invite",
      subjectId: input.id,
      address: request.address,
    });
    if (input.email === null) return opened.code;
    await addJob(tx, "send-invite", { inviteId: input.id, codeHash: opened.codeHash });
    return null;
  });
  return withCode(acting, input.id, code);
}
