import { Conflict, type HideInput, mayHide, NotFound, say } from "@fourstep/core";
import { hideComment, holdComment, inTransaction, tell, tellPublicOfComment } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { remember } from "../remember.ts";

/** Takes a comment out of everybody's sight but its writer's, who is told why. Sent twice, it is one hiding. */
export async function createHiding(acting: Acting, input: HideInput): Promise<object> {
  const { viewer } = acting;
  return inTransaction(acting.db, async (tx) => {
    const comment = await holdComment(tx, input.commentId);
    if (!comment || !mayHide(viewer, comment, comment.routineOwnerId)) {
      throw new NotFound(say("refusal.notFound"));
    }
    if (comment.hidingId === input.id) return {};
    if (comment.hidingId !== null) throw new Conflict(say("civility.hiddenAlready"));
    await hideComment(tx, viewer.id, input);
    const { id: commentId, routineId, authorId: userId } = comment;
    const cause = `hidden:${input.id}`;
    await tell(tx, [{ userId, kind: "hidden", cause, actorId: viewer.id, commentId, routineId }]);
    const detail = { id: input.id, reason: input.reason };
    await remember(tx, acting, "commentHiding.create", { type: "comment", id: commentId, detail });
    await tellPublicOfComment(tx, commentId);
    return {};
  });
}
