import { type Db, inTransaction, recordAct, revokeLoginSession } from "@fourstep/db";

import type { Claims } from "./claims.ts";
import { forgetLoginSession } from "./remembered.ts";

/** Signs a device out: its cookie is worthless from now on, wherever it was copied to. */
export async function signOut(db: Db, { userId, loginSessionId }: Claims): Promise<void> {
  forgetLoginSession(loginSessionId);
  await inTransaction(db, async (tx) => {
    if (!(await revokeLoginSession(tx, { id: loginSessionId, userId }))) return;
    await recordAct(tx, {
      actorId: userId,
      action: "loginSession.delete",
      subjectType: "loginSession",
      subjectId: loginSessionId,
      address: null,
    });
  });
}
