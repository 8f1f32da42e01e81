import { NotFound, type OfClient, say } from "@fourstep/core";
import { inTransaction, recordAct, standCoaching } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The trainer pauses a coaching or goes on with it, archives it or takes it back. */
export async function standAs(
  { db, viewer, request }: Acting,
  { clientId }: OfClient,
  what: Parameters<typeof standCoaching>[2],
  action: string,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await standCoaching(tx, { trainerId: viewer.id, clientId }, what))) {
      throw new NotFound(say("refusal.notFound"));
    }
    await recordAct(tx, {
      actorId: viewer.id,
      action,
      subjectType: "user",
      subjectId: clientId,
      address: request.address,
    });
  });
  return {};
}
