import { changesBetween, exerciseById } from "@fourstep/core";
import { type SavedRoutine, savedRoutinesOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

type Saved = Omit<SavedRoutine, "seen"> & {
  /** What it was called when it was last looked at: all that is left of one that is no longer public. */
  readonly seenName: string;
  /** What changed since, a sentence each. */
  readonly changes: readonly string[];
};

/** The routines that the viewer keeps at hand, each with what became of it since they looked. */
export async function listSaved({ db, viewer }: Acting): Promise<Saved[]> {
  const saved = await savedRoutinesOf(db, viewer.id);
  return saved.map(({ seen, ...one }) => ({
    ...one,
    seenName: seen.name,
    changes: one.routine === null ? [] : changesBetween(seen, one.routine, exerciseById),
  }));
}
