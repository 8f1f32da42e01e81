import { type ById, NotFound, type PlanDraft, say } from "@fourstep/core";
import { draftFor } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** A draft with the people whom it is for. */
export async function getDraft({ db, viewer }: Acting, { id }: ById): Promise<PlanDraft> {
  const draft = await draftFor(db, viewer.id, id);
  if (!draft) throw new NotFound(say("refusal.notFound"));
  return draft;
}
