import { type ById, NotFound, say } from "@fourstep/core";
import { inTransaction, recordAct, removeComment, tellPublicOfComment } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Deletes a comment of one's own. Whoever may not write any more may still do that. */
export async function deleteComment(
  { db, viewer, request }: Acting,
  { id }: ById,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    const routineId = await removeComment(tx, viewer.id, id);
    if (routineId === null) throw new NotFound(say("refusal.notFound"));
    await tellPublicOfComment(tx, id);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "comment.delete",
      subjectType: "comment",
      subjectId: id,
      address: request.address,
    });
  });
  return {};
}
