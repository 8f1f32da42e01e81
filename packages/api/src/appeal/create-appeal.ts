import { type AppealInput, Conflict, NotFound, say } from "@fourstep/core";
import { appealHiding, inTransaction } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { subjectOf } from "../hiding/subject-of.ts";
import { remember } from "../remember.ts";

/** The writer of a hidden comment or routine asks, once, that a moderator looks again. */
export async function createAppeal(acting: Acting, input: AppealInput): Promise<object> {
  return inTransaction(acting.db, async (tx) => {
    const asked = await appealHiding(tx, acting.viewer.id, input);
    if (!asked) throw new NotFound(say("refusal.notFound"));
    if (!asked.isNew) throw new Conflict(say("civility.appealedAlready"));
    const detail = { id: asked.hidingId };
    await remember(tx, acting, "appeal.create", { ...subjectOf(asked), detail });
    return {};
  });
}
