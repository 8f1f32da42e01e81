import { type CreateRoutineInput, faultOfPublic, NotYet, say } from "@fourstep/core";
import { changeRoutine, inTransaction, tellOfRoutineChange } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { heldRoutine, refuseUnknown } from "./held-routine.ts";
import { recordRoutineChange } from "./record-routine-change.ts";

/** Writes an own routine anew. While it is published, everybody sees that at once, so it stays fit for everybody. */
export async function updateRoutine(
  acting: Acting,
  { id, routine }: CreateRoutineInput,
): Promise<object> {
  await inTransaction(acting.db, async (tx) => {
    const {
      isPublished,
      isHidden,
      names,
      source,
      routine: was,
    } = await heldRoutine(tx, acting, id);
    await refuseUnknown(
      tx,
      acting,
      routine,
      was.items.map(({ exerciseId }) => exerciseId),
    );
    const fault = isPublished ? faultOfPublic(routine, (one) => names[one], source) : null;
    if (fault !== null) throw new NotYet(say("routine.isPublished", { fault }));
    await changeRoutine(tx, acting.viewer.id, id, routine);
    const isPublic = isPublished && !isHidden;
    if (isPublic) await tellOfRoutineChange(tx, id);
    await recordRoutineChange(tx, acting, { action: "routine.update", id, isPublic });
  });
  return {};
}
