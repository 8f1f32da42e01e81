import type { SignUpInput } from "@fourstep/core";
import {
  accountAt,
  addJob,
  addPerson,
  hashPassword,
  inTransaction,
  recordAct,
  setPasswordHash,
} from "@fourstep/db";

import type { Visiting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";

/**
 * Signs somebody up as a client. The answer and the work are the same when the address is taken: then nothing
 * changes, and a mail tells whoever owns the address.
 */
export async function createAccount(visiting: Visiting, input: SignUpInput): Promise<object> {
  const { db, request } = visiting;
  const { id, name, email, timeZone } = input;
  await countTry(visiting, "sign-up", {
    perAddress: { limit: 20, windowSeconds: 3600 },
    email,
    perAccount: { limit: 5, windowSeconds: 3600 },
  });
  const passwordHash = await hashPassword(input.password);
  await inTransaction(db, async (tx) => {
    const added = await addPerson(tx, { id, name, email, roles: ["client"], timeZone });
    if (!added) {
      // The same sign-up, sent again because its answer was lost, is nobody else's.
      const owner = await accountAt(tx, email);
      if (owner?.id !== id) await addJob(tx, "send-address-taken", { email });
      return;
    }
    await setPasswordHash(tx, id, passwordHash);
    await recordAct(tx, {
      actorId: id,
      action: "account.create",
      subjectType: "user",
      subjectId: id,
      address: request.address,
    });
    await addJob(tx, "send-welcome", { userId: id });
  });
  return {};
}
