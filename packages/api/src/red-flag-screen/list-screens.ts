import { type ListRedFlagScreensInput, NotFound, type RedFlagRecord, say } from "@fourstep/core";
import { redFlagRecordFor } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** How a client stands and stood, without a single answer: for the client and for whoever coaches them. */
export async function listScreens(
  { db, viewer }: Acting,
  { clientId }: ListRedFlagScreensInput,
): Promise<RedFlagRecord> {
  const record = await redFlagRecordFor(db, viewer.id, clientId);
  if (!record) throw new NotFound(say("refusal.notFound"));
  return record;
}
