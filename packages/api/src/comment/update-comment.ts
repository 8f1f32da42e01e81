import { NotFound, say, type UpdateCommentInput } from "@fourstep/core";
import { inTransaction, recordAct, rewordComment, tellPublicOfComment } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { mayWrite } from "../may-write.ts";

/** Words a comment of one's own anew. What it said before is kept, and that it was edited is shown. */
export async function updateComment(acting: Acting, input: UpdateCommentInput): Promise<object> {
  const { db, viewer, request } = acting;
  await inTransaction(db, async (tx) => {
    await mayWrite(tx, acting);
    const routineId = await rewordComment(tx, viewer.id, input);
    if (routineId === null) throw new NotFound(say("refusal.notFound"));
    await tellPublicOfComment(tx, input.id);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "comment.update",
      subjectType: "comment",
      subjectId: input.id,
      address: request.address,
    });
  });
  return {};
}
