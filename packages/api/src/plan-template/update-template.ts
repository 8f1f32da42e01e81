import { type CreateTemplateInput, NotFound, say } from "@fourstep/core";
import { draftFor, inTransaction, recordAct, renewTemplate } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Makes a template of the viewer's own what a draft has become. Drafts and plans that began from it stay as they are. */
export async function updateTemplate(
  { db, viewer, request }: Acting,
  { id, draftId }: CreateTemplateInput,
): Promise<{ id: string }> {
  await inTransaction(db, async (tx) => {
    const draft = await draftFor(tx, viewer.id, draftId);
    const content = draft && { ...draft.content, startsOn: null };
    if (!content || !(await renewTemplate(tx, viewer.id, id, content))) {
      throw new NotFound(say("refusal.notFound"));
    }
    await recordAct(tx, {
      actorId: viewer.id,
      action: "planTemplate.update",
      subjectType: "plan_template",
      subjectId: id,
      detail: { draftId },
      address: request.address,
    });
  });
  return { id };
}
