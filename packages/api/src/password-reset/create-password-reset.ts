import type { AskPasswordResetInput } from "@fourstep/core";
import { addJob, inTransaction, recordAct } from "@fourstep/db";

import type { Visiting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";

/** Asks for a link to a new password. The worker looks whether there is such an account; here nothing differs. */
export async function createPasswordReset(
  visiting: Visiting,
  { email }: AskPasswordResetInput,
): Promise<object> {
  const { db, request } = visiting;
  await countTry(visiting, "password-reset", {
    perAddress: { limit: 20, windowSeconds: 3600 },
    email,
    perAccount: { limit: 5, windowSeconds: 3600 },
  });
  await inTransaction(db, async (tx) => {
    await addJob(tx, "send-password-reset", { email });
    await recordAct(tx, {
      actorId: null,
      action: "passwordReset.create",
      subjectType: "passwordReset",
      subjectId: null,
      address: request.address,
    });
  });
  return {};
}
