import { Invalid, type ResetPasswordInput, say } from "@fourstep/core";
import {
  accountOf,
  addJob,
  forgive,
  hashPassword,
  inTransaction,
  recordAct,
  revokeLoginSessionsOf,
  setPasswordHash,
  signInKey,
  usePasswordReset,
} from "@fourstep/db";

import type { Visiting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";

/** Chooses a new password with a mailed link. The link is spent, and every device of that person is signed out. */
export async function updatePasswordReset(
  visiting: Visiting,
  input: ResetPasswordInput,
): Promise<object> {
  const { db, request } = visiting;
  await countTry(visiting, "password-reset-use", {
    perAddress: { limit: 30, windowSeconds: 3600 },
  });
  const passwordHash = await hashPassword(input.password);
  await inTransaction(db, async (tx) => {
    const userId = await usePasswordReset(tx, input.token);
    if (userId === null) throw new Invalid(say("account.linkSpent"), "token");
    await setPasswordHash(tx, userId, passwordHash);
    await revokeLoginSessionsOf(tx, userId);
    const account = await accountOf(tx, userId);
    // Whoever forgot the old password may have tried it often; the new one shall work at once.
    if (account) await forgive(tx, signInKey(account.email));
    await recordAct(tx, {
      actorId: userId,
      action: "passwordReset.update",
      subjectType: "user",
      subjectId: userId,
      address: request.address,
    });
    await addJob(tx, "send-password-changed", { userId });
  });
  return {};
}
