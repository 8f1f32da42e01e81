import { type ListVersionsInput, NotFound, say } from "@fourstep/core";
import { type VersionRow, versionsOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** How a client's plan came to be what it is: every version, the latest first. */
export async function listVersions(
  { db, viewer }: Acting,
  { planId }: ListVersionsInput,
): Promise<VersionRow[]> {
  const versions = await versionsOf(db, viewer.id, planId);
  if (!versions) throw new NotFound(say("refusal.notFound"));
  return versions;
}
