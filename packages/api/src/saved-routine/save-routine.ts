import { NotFound, type OfPublicRoutine, RoutineInput, say } from "@fourstep/core";
import {
  dropSavedRoutine,
  inTransaction,
  publicRoutine,
  recordAct,
  saveRoutine,
  type Transaction,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Keeps a public routine at hand, as it is now. Saved again, it counts as looked at. */
export async function keepRoutine(acting: Acting, { routineId }: OfPublicRoutine): Promise<object> {
  const { db, viewer } = acting;
  const found = await publicRoutine(db, routineId, viewer.id);
  if (!found) throw new NotFound(say("refusal.notFound"));
  const seen = RoutineInput.parse(found.routine);
  await inTransaction(db, async (tx) => {
    await saveRoutine(tx, viewer.id, routineId, seen);
    await record(tx, acting, "savedRoutine.create", routineId);
  });
  return {};
}

/** And keeps it no more. */
export async function leaveRoutine(
  acting: Acting,
  { routineId }: OfPublicRoutine,
): Promise<object> {
  await inTransaction(acting.db, async (tx) => {
    if (!(await dropSavedRoutine(tx, acting.viewer.id, routineId))) return;
    await record(tx, acting, "savedRoutine.delete", routineId);
  });
  return {};
}

const record = (tx: Transaction, { viewer, request }: Acting, action: string, routineId: string) =>
  recordAct(tx, {
    actorId: viewer.id,
    action,
    subjectType: "routine",
    subjectId: routineId,
    address: request.address,
  });
