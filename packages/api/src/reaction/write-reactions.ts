import { Invalid, NotFound, type ReactionInput, say } from "@fourstep/core";
import {
  commentSeen,
  inTransaction,
  react,
  recordAct,
  tellPublicOfComment,
  type Transaction,
  unreact,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { mayWrite } from "../may-write.ts";

/** Answers somebody's comment with one of three short words. */
export function createReaction(acting: Acting, input: ReactionInput): Promise<object> {
  return reacting(acting, "create", input, async (tx, authorId) => {
    await mayWrite(tx, acting);
    if (authorId === acting.viewer.id) throw new Invalid(say("comment.notOwn"));
    return react(tx, acting.viewer.id, input);
  });
}

/** Takes it back. */
export function deleteReaction(acting: Acting, input: ReactionInput): Promise<object> {
  return reacting(acting, "delete", input, (tx) => unreact(tx, acting.viewer.id, input));
}

async function reacting(
  { db, viewer, request }: Acting,
  verb: "create" | "delete",
  { commentId, kind }: ReactionInput,
  write: (tx: Transaction, authorId: string) => Promise<boolean>,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    const comment = await commentSeen(tx, viewer.id, commentId);
    if (!comment) throw new NotFound(say("refusal.notFound"));
    if (!(await write(tx, comment.authorId))) return;
    await tellPublicOfComment(tx, commentId);
    await recordAct(tx, {
      actorId: viewer.id,
      action: `reaction.${verb}`,
      subjectType: "comment",
      subjectId: commentId,
      detail: { kind },
      address: request.address,
    });
  });
  return {};
}
