import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";

/** What the worker can be asked to do, and what it needs to know for it. Never a token or a password. */
export interface Jobs {
  "send-welcome": { userId: string };
  /** `codeHash` is that of a code which nobody knows: the mail gets one of its own, while the invite still has this. */
  "send-invite": { inviteId: string; codeHash: string };
  "send-address-taken": { email: string };
  "send-password-reset": { email: string };
  "send-password-changed": { userId: string };
  /** Mails somebody what they were told and have not looked at. */
  "send-digest": { userId: string };
  /** Raises and settles what the rules say about one client now. */
  "look-after": { clientId: string };
}

/** Asks the worker for something, in the transaction that causes it: no job without the act, no act without the job. */
export async function addJob<Name extends keyof Jobs>(
  db: Db | Transaction,
  name: Name,
  payload: Jobs[Name],
  /** Jobs of one key wait as one: the later takes the place of the earlier. */
  key: string | null = null,
): Promise<void> {
  await db.execute(
    sql`select graphile_worker.add_job(${name}::text, payload := ${JSON.stringify(payload)}::json, max_attempts := 8,
      job_key := ${key}::text)`,
  );
}

/** Asks for a look at a client after something of theirs changed; asked often, it is done once. */
export function lookAfter(db: Db | Transaction, clientId: string): Promise<void> {
  return addJob(db, "look-after", { clientId }, `look:${clientId}`);
}
