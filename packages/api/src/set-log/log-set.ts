import { NotFound, say, type SetLogInput } from "@fourstep/core";
import { namesNothing, writeSet } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Logs one set of the viewer's own session: one round trip, one commit, and once however often it is sent. */
export async function logSet(
  { db, viewer }: Acting,
  input: SetLogInput,
): Promise<{ id: string; doneSets: number; plannedSets: number }> {
  const counted = await writeSet(db, viewer.id, input).catch((error: unknown) => {
    // The exercise it was swapped for is none that we know.
    if (namesNothing(error)) return null;
    throw error;
  });
  if (!counted) throw new NotFound(say("refusal.notFound"));
  return { id: input.id, ...counted };
}
