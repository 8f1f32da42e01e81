import type { Invite } from "@fourstep/core";
import { invitesOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { asSeen } from "./as-seen.ts";

/** The viewer's own invites, the latest first. */
export async function listInvites({ db, viewer }: Acting): Promise<Invite[]> {
  return (await invitesOf(db, viewer.id)).map((row) => asSeen(row));
}
