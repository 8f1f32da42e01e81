import { type ById, NotFound, say } from "@fourstep/core";
import { endCoaching as end, inTransaction, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The two part, on the word of either: from now on the trainer finds nothing of the client's. The plan stays with them. */
export async function endCoaching({ db, viewer, request }: Acting, { id }: ById): Promise<object> {
  await inTransaction(db, async (tx) => {
    const ended = await end(tx, viewer.id, id);
    if (!ended) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "coaching.delete",
      subjectType: "user",
      subjectId: ended.clientId === viewer.id ? ended.trainerId : ended.clientId,
      detail: { coachingId: id },
      address: request.address,
    });
  });
  return {};
}
