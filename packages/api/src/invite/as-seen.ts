import { type Invite, inviteStatus } from "@fourstep/core";
import type { InviteRow } from "@fourstep/db";

/** A row with how it stands now. */
export function asSeen(row: InviteRow, now = new Date().toISOString()): Invite {
  return { ...row, status: inviteStatus(row, now) };
}
