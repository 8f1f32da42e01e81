import { type InviteByCode, type InviteShown, NotFound, say } from "@fourstep/core";
import { inviteBy } from "@fourstep/db";

import type { Context } from "../acting.ts";
import { countLookup } from "./count-lookup.ts";

/** What a code opens. Wrong, used, taken back or run out: the answer is the same, and so is the work. */
export async function getInvite(context: Context, { code }: InviteByCode): Promise<InviteShown> {
  const { db, viewer } = context;
  await countLookup(context);
  const invite = await inviteBy(db, code, viewer?.id ?? null);
  if (!invite) throw new NotFound(say("invite.opensNothing"));
  const { trainerName, expiresAt, acceptedBy } = invite;
  return { trainerName, expiresAt, isYours: acceptedBy !== null, you: viewer?.name ?? null };
}
