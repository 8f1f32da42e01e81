import { Conflict, type FirstRunInput, Forbidden, Invalid, say } from "@fourstep/core";
import {
  addJob,
  addPerson,
  hashPassword,
  inTransaction,
  needsOwner,
  recordAct,
  setPasswordHash,
  takeFirstRunCode,
} from "@fourstep/db";

import type { Visiting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";

/** Makes the owner's account, once, for whoever holds the code that the server printed. They may coach as well. */
export async function createOwnerAccount(
  visiting: Visiting,
  input: FirstRunInput,
): Promise<object> {
  const { db, request } = visiting;
  const { id, name, email, timeZone } = input;
  await countTry(visiting, "first-run", { perAddress: { limit: 10, windowSeconds: 900 } });
  if (!(await needsOwner(db))) throw new Forbidden(say("account.ownerThere"));
  const passwordHash = await hashPassword(input.password);
  await inTransaction(db, async (tx) => {
    if (!(await takeFirstRunCode(tx, input.code))) {
      throw new Invalid(say("account.wrongCode"), "code");
    }
    if (!(await addPerson(tx, { id, name, email, roles: ["owner", "trainer"], timeZone }))) {
      throw new Conflict(say("account.addressTaken"), "email");
    }
    await setPasswordHash(tx, id, passwordHash);
    await recordAct(tx, {
      actorId: id,
      action: "ownerAccount.create",
      subjectType: "user",
      subjectId: id,
      address: request.address,
    });
    await addJob(tx, "send-welcome", { userId: id });
  });
  return {};
}
