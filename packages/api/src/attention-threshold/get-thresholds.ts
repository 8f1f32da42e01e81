import { NotFound, type OwnThresholds, say, type ThresholdsOf } from "@fourstep/core";
import { thresholdsOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** What the viewer settled for all of their clients, and for one of them. */
export async function getThresholds(
  { db, viewer }: Acting,
  { clientId }: ThresholdsOf,
): Promise<{ forAll: OwnThresholds | null; forClient: OwnThresholds | null }> {
  const found = await thresholdsOf(db, viewer.id, clientId);
  if (!found) throw new NotFound(say("refusal.notFound"));
  return found;
}
