import { NotFound, say } from "@fourstep/core";
import { type Account, accountOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's own account. */
export async function getAccount({ db, viewer }: Acting): Promise<Account> {
  const account = await accountOf(db, viewer.id);
  if (!account) throw new NotFound(say("refusal.notFound"));
  return account;
}
