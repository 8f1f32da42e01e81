import { faultOfPublic, Forbidden, NotYet, type OfRoutine, say } from "@fourstep/core";
import { inTransaction, publishRoutine, tellOfPublication } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { mayWrite } from "../may-write.ts";
import { heldRoutine } from "../routine/held-routine.ts";
import { recordRoutineChange } from "../routine/record-routine-change.ts";

/**
 * Publishes an own routine under the trainer's name. Asked twice, it is published once; what a moderator took from the
 * public, not before an appeal was granted.
 */
export async function createPublication(acting: Acting, { routineId }: OfRoutine): Promise<object> {
  await inTransaction(acting.db, async (tx) => {
    const { routine, isPublished, isHidden, names } = await heldRoutine(tx, acting, routineId);
    if (isHidden) throw new Forbidden(say("routine.isHidden"));
    if (isPublished) return;
    await mayWrite(tx, acting);
    const fault = faultOfPublic(routine, (id) => names[id]);
    if (fault !== null) throw new NotYet(fault);
    await publishRoutine(tx, acting.viewer.id, routineId);
    await tellOfPublication(tx, routineId);
    await recordRoutineChange(tx, acting, {
      action: "routinePublication.create",
      id: routineId,
      isPublic: true,
    });
  });
  return {};
}
