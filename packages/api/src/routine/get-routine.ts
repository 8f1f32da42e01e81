import {
  type AdaptedFrom,
  type ById,
  changesBetween,
  exerciseById,
  NotFound,
  say,
} from "@fourstep/core";
import { type OwnRoutine, ownRoutineFor } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { type ClientDoor, clientDoor } from "../env.ts";

/** A routine as its owner reads it. */
export interface RoutineOfOwner extends Omit<OwnRoutine, "adapted"> {
  /** The routine that it was adapted from, and what became of that since, a sentence each. */
  readonly adaptedFrom: (AdaptedFrom & { readonly changes: readonly string[] }) | null;
  /** Where everybody reads what is published. */
  readonly door: ClientDoor;
}

/** A routine of the viewer's own. */
export async function getRoutine({ db, viewer }: Acting, { id }: ById): Promise<RoutineOfOwner> {
  const found = await ownRoutineFor(db, viewer.id, id);
  if (!found) throw new NotFound(say("refusal.notFound"));
  const { adapted, ...own } = found;
  const changes = adapted?.is ? changesBetween(adapted.was, adapted.is, exerciseById) : [];
  return { ...own, adaptedFrom: adapted && { ...adapted.from, changes }, door: clientDoor() };
}
