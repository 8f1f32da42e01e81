import { NotFound, say, type UpdateTagsInput } from "@fourstep/core";
import { changeTags, countCoached, inTransaction, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Puts tags on clients of the viewer and takes tags off: of all that are named, or of none. */
export async function updateTags(
  { db, viewer, request }: Acting,
  input: UpdateTagsInput,
): Promise<{ clients: number }> {
  const clientIds = [...new Set(input.clientIds)];
  return inTransaction(db, async (tx) => {
    if ((await countCoached(tx, viewer.id, clientIds)) < clientIds.length) {
      throw new NotFound(say("refusal.notFound"));
    }
    const { add, remove } = input;
    await changeTags(tx, viewer.id, { clientIds, add, remove });
    await recordAct(tx, {
      actorId: viewer.id,
      action: "clientTag.update",
      subjectType: "client",
      subjectId: clientIds.length === 1 ? (clientIds[0] ?? null) : null,
      detail: { clientIds, add, remove },
      address: request.address,
    });
    return { clients: clientIds.length };
  });
}
