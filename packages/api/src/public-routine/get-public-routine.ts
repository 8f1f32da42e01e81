import { NotFound, type OfPublicRoutine, say } from "@fourstep/core";
import { publicRoutine, type RoutineInPublic } from "@fourstep/db";

import type { Context } from "../acting.ts";

/** A routine as anybody may read it, and try it. */
export async function getPublicRoutine(
  { db, viewer }: Context,
  { routineId }: OfPublicRoutine,
): Promise<RoutineInPublic> {
  const found = await publicRoutine(db, routineId, viewer?.id ?? null);
  if (!found) throw new NotFound(say("refusal.notFound"));
  return found;
}
