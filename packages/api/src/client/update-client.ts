import { NotFound, say, type UpdateClientInput } from "@fourstep/core";
import { inTransaction, lockClientSettings, recordAct, writeClient } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The trainer changes a client's bands, cautions or time; the record says what stood before. */
export async function updateClient(
  { db, viewer, request }: Acting,
  input: UpdateClientInput,
): Promise<object> {
  const { id, ...after } = input;
  await inTransaction(db, async (tx) => {
    const before = await lockClientSettings(tx, viewer.id, id);
    if (!before) throw new NotFound(say("refusal.notFound"));
    await writeClient(tx, viewer.id, input);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "client.update",
      subjectType: "user",
      subjectId: id,
      detail: { before, after },
      address: request.address,
    });
  });
  return {};
}
