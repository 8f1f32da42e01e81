import { Conflict, type DecideInput, Forbidden, mayDecide, NotFound, say } from "@fourstep/core";
import { decideAppeal, holdAppeal, inTransaction, tell, tellPublicOfComment } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { remember } from "../remember.ts";

/** Decides an appeal: the comment stays hidden or is seen again, and its writer is told. */
export async function updateAppeal(acting: Acting, input: DecideInput): Promise<object> {
  const { viewer } = acting;
  return inTransaction(acting.db, async (tx) => {
    const appeal = await holdAppeal(tx, viewer.id, input.id);
    if (!appeal) throw new NotFound(say("refusal.notFound"));
    if (appeal.isDecided) throw new Conflict(say("civility.decidedAlready"));
    if (!mayDecide(viewer, appeal, appeal.otherModerators)) {
      throw new Forbidden(say("civility.askAnother"));
    }
    await decideAppeal(tx, viewer.id, input);
    const { authorId: userId, commentId, routineId } = appeal;
    const cause = `appeal:${input.id}`;
    const told = { userId, kind: "appeal_decided", cause, commentId, routineId } as const;
    await tell(tx, [{ ...told, actorId: viewer.id }]);
    const { id, isUpheld } = input;
    const about = { type: "comment", id: commentId, detail: { id, isUpheld } };
    await remember(tx, acting, "commentAppeal.update", about);
    if (!isUpheld) await tellPublicOfComment(tx, commentId);
    return {};
  });
}
