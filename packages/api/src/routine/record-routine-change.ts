import { recordAct, type Transaction } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Every change of an own routine ends here, so that it is remembered. Whatever keeps copies of published routines is
 * told from here too.
 */
export function recordRoutineChange(
  tx: Transaction,
  { viewer, request }: Acting,
  change: { action: string; id: string; isPublic: boolean },
): Promise<void> {
  return recordAct(tx, {
    actorId: viewer.id,
    action: change.action,
    subjectType: "routine",
    subjectId: change.id,
    detail: { isPublic: change.isPublic },
    address: request.address,
  });
}
