import { type AcceptInviteInput, Conflict, NotFound, say } from "@fourstep/core";
import { beginCoaching, inTransaction, recordAct, takeInvite } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { countLookup } from "../invite/count-lookup.ts";

/** Accepts a trainer with their code. Of two people with one code the first has it; accepting again changes nothing. */
export async function acceptInvite(
  acting: Acting,
  { code, mayWatchLive }: AcceptInviteInput,
): Promise<{ trainerName: string }> {
  const { db, viewer, request } = acting;
  await countLookup(acting);
  return inTransaction(db, async (tx) => {
    const invite = await takeInvite(tx, code, viewer.id);
    if (!invite) throw new NotFound(say("invite.opensNothing"));
    const { trainerId, trainerName, isFirst } = invite;
    if (trainerId === viewer.id) throw new Conflict(say("invite.yourOwn"));
    if (!isFirst) return { trainerName };
    await beginCoaching(tx, { trainerId, clientId: viewer.id }, mayWatchLive);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "coaching.create",
      subjectType: "user",
      subjectId: trainerId,
      detail: { inviteId: invite.id, mayWatchLive },
      address: request.address,
    });
    return { trainerName };
  });
}
