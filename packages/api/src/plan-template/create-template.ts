import { type CreateTemplateInput, NotFound, say } from "@fourstep/core";
import { draftFor, inTransaction, recordAct, writeTemplate } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Keeps a draft as a template to begin others from, without a day and without anybody's name. */
export async function createTemplate(
  { db, viewer, request }: Acting,
  { id, draftId }: CreateTemplateInput,
): Promise<{ id: string }> {
  await inTransaction(db, async (tx) => {
    const draft = await draftFor(tx, viewer.id, draftId);
    if (!draft) throw new NotFound(say("refusal.notFound"));
    const content = { ...draft.content, startsOn: null };
    if (!(await writeTemplate(tx, viewer.id, id, content))) return;
    await recordAct(tx, {
      actorId: viewer.id,
      action: "planTemplate.create",
      subjectType: "plan_template",
      subjectId: id,
      detail: { draftId },
      address: request.address,
    });
  });
  return { id };
}
