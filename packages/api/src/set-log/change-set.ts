import { Invalid, NotFound, say, type SetLogChangeInput } from "@fourstep/core";
import { changeSet as change, inTransaction, setToChange } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { raiseRed } from "../session/raise.ts";

/** How a set stands after a change of it has arrived. */
export interface ChangedSet {
  readonly id: string;
  readonly revision: number;
  readonly isRemoved: boolean;
}

/**
 * Puts a set of the viewer's own right, takes it back or brings it back. The newest change holds, in whatever order they
 * arrive; what it said before stays in its history, and its day is counted anew in the same transaction.
 */
export async function changeSet(acting: Acting, input: SetLogChangeInput): Promise<ChangedSet> {
  const { db, viewer } = acting;
  return inTransaction(db, async (tx) => {
    const set = await setToChange(tx, viewer.id, input.setLogId);
    if (!set) throw new NotFound(say("refusal.notFound"));
    // A hold has no reps: what kind of set it was cannot be put right.
    if (set.kind !== input.set.effort.kind) throw new Invalid(say("refusal.invalid"));
    const { revision, isRemoved } = await change(tx, set, input);
    await raiseRed(tx, acting, set.sessionId);
    return { id: set.id, revision, isRemoved };
  });
}
