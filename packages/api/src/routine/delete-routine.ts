import type { ById } from "@fourstep/core";
import { archiveRoutine, inTransaction, withdrawRoutine } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { heldRoutine } from "./held-routine.ts";
import { recordRoutineChange } from "./record-routine-change.ts";

/** Puts an own routine away, and takes it back from the community. Plans that began from it keep what they hold. */
export async function deleteRoutine(acting: Acting, { id }: ById): Promise<object> {
  await inTransaction(acting.db, async (tx) => {
    await heldRoutine(tx, acting, id);
    const wasPublic = await withdrawRoutine(tx, acting.viewer.id, id);
    await archiveRoutine(tx, acting.viewer.id, id);
    await recordRoutineChange(tx, acting, {
      action: "routine.delete",
      id,
      isPublic: false,
      wasPublic,
    });
  });
  return {};
}
