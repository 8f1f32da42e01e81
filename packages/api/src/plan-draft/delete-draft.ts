import { type ById, NotFound, say } from "@fourstep/core";
import { discardDraft, inTransaction, lockDraft, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Throws a draft away; what was assigned of it stays. */
export async function deleteDraft({ db, viewer, request }: Acting, { id }: ById): Promise<object> {
  await inTransaction(db, async (tx) => {
    const draft = await lockDraft(tx, viewer.id, id);
    if (!draft || !(await discardDraft(tx, id))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "planDraft.delete",
      subjectType: "plan_draft",
      subjectId: id,
      address: request.address,
    });
  });
  return {};
}
