import { type ById, type CheckInInput, NotFound, say } from "@fourstep/core";
import { lookAfter, writeCheckIn } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Writes what the viewer says about their pain, once however often it is sent. */
export async function checkIn({ db, viewer }: Acting, input: CheckInInput): Promise<ById> {
  if (!(await writeCheckIn(db, viewer.id, input))) throw new NotFound(say("refusal.notFound"));
  await lookAfter(db, viewer.id);
  return { id: input.id };
}
