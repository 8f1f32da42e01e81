import { type ById, NotFound, say } from "@fourstep/core";
import { archiveTemplate, inTransaction, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Puts a template of the viewer's own away. Drafts and plans that began from it stay. */
export async function deleteTemplate(
  { db, viewer, request }: Acting,
  { id }: ById,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await archiveTemplate(tx, viewer.id, id))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "planTemplate.delete",
      subjectType: "plan_template",
      subjectId: id,
      address: request.address,
    });
  });
  return {};
}
