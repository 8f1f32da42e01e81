import { faultOfPublic, Forbidden, isUnchanged, NotYet, type OfRoutine, say } from "@fourstep/core";
import { hiddenRoutinesOf, inTransaction, publishRoutine, tellOfPublication } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { mayWrite } from "../may-write.ts";
import { heldRoutine } from "../routine/held-routine.ts";
import { recordRoutineChange } from "../routine/record-routine-change.ts";

/**
 * Publishes an own routine under the trainer's name. Asked twice, it is published once; what a moderator took from the
 * public, not before an appeal was granted, nor under another name.
 */
export async function createPublication(acting: Acting, { routineId }: OfRoutine): Promise<object> {
  await inTransaction(acting.db, async (tx) => {
    const { routine, isPublished, isHidden, names, source } = await heldRoutine(
      tx,
      acting,
      routineId,
    );
    const hidden = await hiddenRoutinesOf(tx, acting.viewer.id);
    if (isHidden || hidden.some((one) => isUnchanged(routine, one))) {
      throw new Forbidden(say("routine.isHidden"));
    }
    if (isPublished) return;
    await mayWrite(tx, acting);
    const fault = faultOfPublic(routine, (id) => names[id], source);
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
