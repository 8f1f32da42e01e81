import { Conflict, type HideInput, mayHide, NotFound, say } from "@fourstep/core";
import { hideThing, holdThing, inTransaction, tell, tellPublicOfThing } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { remember } from "../remember.ts";
import { subjectOf } from "./subject-of.ts";

/**
 * Takes a comment or a published routine out of everybody's sight but its writer's, who is told why. Sent twice, it is
 * one hiding.
 */
export async function createHiding(acting: Acting, input: HideInput): Promise<object> {
  const { viewer } = acting;
  return inTransaction(acting.db, async (tx) => {
    const thing = await holdThing(tx, input);
    if (!thing || !mayHide(viewer, thing)) throw new NotFound(say("refusal.notFound"));
    if (thing.hidingId === input.id) return {};
    if (thing.hidingId !== null) throw new Conflict(say("civility.hiddenAlready"));
    await hideThing(tx, viewer.id, input);
    const { commentId, routineId, authorId: userId } = thing;
    const told = { kind: "hidden", cause: `hidden:${input.id}`, commentId, routineId } as const;
    await tell(tx, [{ ...told, userId, actorId: viewer.id }]);
    const detail = { id: input.id, reason: input.reason };
    await remember(tx, acting, "hiding.create", { ...subjectOf(thing), detail });
    await tellPublicOfThing(tx, thing);
    return {};
  });
}
