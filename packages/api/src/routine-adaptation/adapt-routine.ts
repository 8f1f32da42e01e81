import { type AdaptRoutineInput, NotFound, RoutineInput, say } from "@fourstep/core";
import { addRoutine, holdRoutine, inTransaction, publicRoutine, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { refuseUnknown } from "../routine/held-routine.ts";

/**
 * Keeps a trainer's own version of a public routine, for themselves at first, and what it began as: that stays with it
 * when it is published. Sent again, it changes nothing.
 */
export async function adaptRoutine(
  acting: Acting,
  { id, routineId, routine }: AdaptRoutineInput,
): Promise<{ id: string }> {
  const { db, viewer, request } = acting;
  const source = await publicRoutine(db, routineId, viewer.id);
  if (!source) throw new NotFound(say("refusal.notFound"));
  const lineage = {
    adaptedFrom: routineId,
    adaptedContent: RoutineInput.parse(source.routine),
  };
  await inTransaction(db, async (tx) => {
    await refuseUnknown(tx, acting, routine);
    if (await addRoutine(tx, viewer.id, id, routine, lineage)) {
      await recordAct(tx, {
        actorId: viewer.id,
        action: "routineAdaptation.create",
        subjectType: "routine",
        subjectId: id,
        detail: { routineId },
        address: request.address,
      });
    } else if (!(await holdRoutine(tx, viewer.id, id))) {
      throw new NotFound(say("refusal.notFound"));
    }
  });
  return { id };
}
