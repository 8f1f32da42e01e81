import type { OfRoutine } from "@fourstep/core";
import { inTransaction, withdrawRoutine } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { heldRoutine } from "../routine/held-routine.ts";
import { recordRoutineChange } from "../routine/record-routine-change.ts";

/** Takes an own routine back from the community; it stays its owner's. */
export async function deletePublication(acting: Acting, { routineId }: OfRoutine): Promise<object> {
  await inTransaction(acting.db, async (tx) => {
    await heldRoutine(tx, acting, routineId);
    if (!(await withdrawRoutine(tx, acting.viewer.id, routineId))) return;
    await recordRoutineChange(tx, acting, {
      action: "routinePublication.delete",
      id: routineId,
      isPublic: false,
      wasPublic: true,
    });
  });
  return {};
}
