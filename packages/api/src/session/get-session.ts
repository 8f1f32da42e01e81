import { type ById, NotFound, say, type SessionDetail } from "@fourstep/core";
import { sessionFor } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** One session, whole, for its client and for whoever coaches them. */
export async function getSession({ db, viewer }: Acting, { id }: ById): Promise<SessionDetail> {
  const session = await sessionFor(db, viewer.id, id);
  if (!session) throw new NotFound(say("refusal.notFound"));
  return session;
}
