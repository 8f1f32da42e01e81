import { Conflict, type DecideInput, Forbidden, mayDecide, NotFound, say } from "@fourstep/core";
import { decideAppeal, holdAppeal, inTransaction, tell, tellPublicOfThing } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { subjectOf } from "../hiding/subject-of.ts";
import { remember } from "../remember.ts";

/** Decides an appeal: what was hidden stays so or is seen again, and its writer is told. */
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
    const about = { ...subjectOf(appeal), detail: { id, isUpheld } };
    await remember(tx, acting, "appeal.update", about);
    if (!isUpheld) await tellPublicOfThing(tx, appeal);
    return {};
  });
}
