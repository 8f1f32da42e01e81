import { NotFound, type OpenInvite, say } from "@fourstep/core";
import { invitesOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { clientDoor } from "../env.ts";
import { asSeen } from "./as-seen.ts";

/** An invite with the code that is shown this once. */
export async function withCode(
  { db, viewer }: Acting,
  id: string,
  code: string | null,
): Promise<OpenInvite> {
  const row = (await invitesOf(db, viewer.id)).find((invite) => invite.id === id);
  if (!row) throw new NotFound(say("refusal.notFound"));
  return { invite: asSeen(row), code, door: clientDoor() };
}
