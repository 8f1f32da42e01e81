import { type ById, NotFound, say } from "@fourstep/core";
import { type OwnRoutine, ownRoutineFor } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** A routine of the viewer's own. */
export async function getRoutine({ db, viewer }: Acting, { id }: ById): Promise<OwnRoutine> {
  const found = await ownRoutineFor(db, viewer.id, id);
  if (!found) throw new NotFound(say("refusal.notFound"));
  return found;
}
