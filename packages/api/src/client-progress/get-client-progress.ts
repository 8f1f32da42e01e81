import { type ClientProgress, type ClientProgressInput, NotFound, say } from "@fourstep/core";
import { clientProgressOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** How training and pain of one of the viewer's clients went. One round trip. */
export async function getClientProgress(
  { db, viewer }: Acting,
  { clientId }: ClientProgressInput,
): Promise<ClientProgress> {
  const found = await clientProgressOf(db, viewer.id, clientId);
  if (!found) throw new NotFound(say("refusal.notFound"));
  return found;
}
