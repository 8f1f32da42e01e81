import { type CreateRoutineInput, NotFound, say } from "@fourstep/core";
import { addRoutine, holdRoutine, inTransaction } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { refuseUnknown } from "./held-routine.ts";
import { recordRoutineChange } from "./record-routine-change.ts";

/** Keeps a routine of the trainer's own, for themselves at first. Sent again, it changes nothing. */
export async function createRoutine(
  acting: Acting,
  { id, routine }: CreateRoutineInput,
): Promise<{ id: string }> {
  await inTransaction(acting.db, async (tx) => {
    await refuseUnknown(tx, acting, routine);
    if (await addRoutine(tx, acting.viewer.id, id, routine)) {
      await recordRoutineChange(tx, acting, { action: "routine.create", id, isPublic: false });
    } else if (!(await holdRoutine(tx, acting.viewer.id, id))) {
      throw new NotFound(say("refusal.notFound"));
    }
  });
  return { id };
}
