import { NotFound, say, type UpdateCoachingInput } from "@fourstep/core";
import { chooseWatching as choose, inTransaction, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The client says whether a trainer of theirs may watch a session while it goes on. */
export async function chooseWatching(
  { db, viewer, request }: Acting,
  input: UpdateCoachingInput,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await choose(tx, viewer.id, input))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "coaching.update",
      subjectType: "coaching",
      subjectId: input.id,
      detail: { mayWatchLive: input.mayWatchLive },
      address: request.address,
    });
  });
  return {};
}
