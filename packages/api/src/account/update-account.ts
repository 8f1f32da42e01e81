import { NotFound, say, type UpdateAccountInput } from "@fourstep/core";
import {
  type Account,
  announceSignOut,
  inTransaction,
  recordAct,
  updatePerson,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Changes the viewer's own name and time zone. */
export async function updateAccount(
  { db, viewer, request }: Acting,
  input: UpdateAccountInput,
): Promise<Account> {
  return inTransaction(db, async (tx) => {
    const account = await updatePerson(tx, viewer.id, input);
    if (!account) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "account.update",
      subjectType: "user",
      subjectId: viewer.id,
      detail: { ...input },
      address: request.address,
    });
    // What processes remember of the viewer is old now: the time zone decides which day today is.
    await announceSignOut(tx, { kind: "person", id: viewer.id });
    return account;
  });
}
