import { Invalid, NotFound, type RoutineInput, say } from "@fourstep/core";
import { canReach, type HeldRoutine, holdRoutine, type Transaction } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** One's own routine, held while it is changed. */
export async function heldRoutine(
  tx: Transaction,
  { viewer }: Acting,
  id: string,
): Promise<HeldRoutine> {
  const held = await holdRoutine(tx, viewer.id, id);
  if (!held) throw new NotFound(say("refusal.notFound"));
  return held;
}

/** Refuses exercises that are not in the viewer's library; what the routine holds already may stay. */
export async function refuseUnknown(
  tx: Transaction,
  { viewer }: Acting,
  { items }: RoutineInput,
  already: readonly string[] = [],
): Promise<void> {
  const added = items.map(({ exerciseId }) => exerciseId).filter((id) => !already.includes(id));
  if (await canReach(tx, viewer.id, [...new Set(added)])) return;
  throw new Invalid(say("routine.unknownExercise"), "items");
}
