import { type ById, NotFound, say } from "@fourstep/core";
import { endCoaching as end, inTransaction, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The client parts with a trainer, who from now on finds nothing of theirs. The plan stays with the client. */
export async function endCoaching({ db, viewer, request }: Acting, { id }: ById): Promise<object> {
  await inTransaction(db, async (tx) => {
    const ended = await end(tx, viewer.id, id);
    if (!ended) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "coaching.delete",
      subjectType: "user",
      subjectId: ended.trainerId,
      detail: { coachingId: id },
      address: request.address,
    });
  });
  return {};
}
