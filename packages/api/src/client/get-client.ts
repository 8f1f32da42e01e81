import { type ById, type ClientProfile, NotFound, say } from "@fourstep/core";
import { clientOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** One of the people whom the viewer coaches. */
export async function getClient({ db, viewer }: Acting, { id }: ById): Promise<ClientProfile> {
  const client = await clientOf(db, viewer.id, id);
  if (!client) throw new NotFound(say("refusal.notFound"));
  return client;
}
