import { mayHide, mayLift, NotFound, type OfThing, say } from "@fourstep/core";
import { holdThing, inTransaction, liftHiding, tell, tellPublicOfThing } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { remember } from "../remember.ts";
import { subjectOf } from "./subject-of.ts";

/** Lets what was hidden be seen again, and tells its writer. Asked twice, it is seen once. */
export async function deleteHiding(acting: Acting, input: OfThing): Promise<object> {
  const { viewer } = acting;
  return inTransaction(acting.db, async (tx) => {
    const thing = await holdThing(tx, input);
    if (thing && thing.hidingId === null && mayHide(viewer, thing)) return {};
    if (!thing || !mayLift(viewer, thing)) throw new NotFound(say("refusal.notFound"));
    const { hidingId: id, commentId, routineId, authorId: userId } = thing;
    if (id === null) return {};
    await liftHiding(tx, viewer.id, id);
    const told = { kind: "appeal_decided", cause: `lifted:${id}`, commentId, routineId } as const;
    await tell(tx, [{ ...told, userId, actorId: viewer.id }]);
    await remember(tx, acting, "hiding.delete", { ...subjectOf(thing), detail: { id } });
    await tellPublicOfThing(tx, thing);
    return {};
  });
}
