import { mayHide, NotFound, type OfComment, say } from "@fourstep/core";
import { holdComment, inTransaction, liftHiding, tellPublicOfComment } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { remember } from "../remember.ts";

/** Lets a comment be seen again. Asked twice, it is seen once. */
export async function deleteHiding(acting: Acting, { commentId }: OfComment): Promise<object> {
  return inTransaction(acting.db, async (tx) => {
    const comment = await holdComment(tx, commentId);
    if (!comment || !mayHide(acting.viewer, comment, comment.routineOwnerId)) {
      throw new NotFound(say("refusal.notFound"));
    }
    const { hidingId: id } = comment;
    if (id === null) return {};
    await liftHiding(tx, acting.viewer.id, id);
    const about = { type: "comment", id: commentId, detail: { id } };
    await remember(tx, acting, "commentHiding.delete", about);
    await tellPublicOfComment(tx, commentId);
    return {};
  });
}
