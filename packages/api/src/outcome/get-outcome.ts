import type { OfPublicRoutine, OutcomeNumbers } from "@fourstep/core";
import { loggedOutcome } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** What the viewer's own log would show of a routine, if they chose to: these numbers and nothing else. */
export async function getOutcome(
  { db, viewer }: Acting,
  { routineId }: OfPublicRoutine,
): Promise<{ readonly fromLog: OutcomeNumbers | null }> {
  const logged = await loggedOutcome(db, viewer.id, routineId);
  return { fromLog: logged?.numbers ?? null };
}
