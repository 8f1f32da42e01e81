import { createHash, randomInt, timingSafeEqual } from "node:crypto";

import { eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { settings } from "../schema/index.ts";

const key = "first_run_code_hash";
/** Without letters and digits that look alike. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

// People type it from a terminal: neither case nor dashes nor spaces matter.
const hashOf = (code: string) =>
  createHash("sha256")
    .update(code.toUpperCase().replace(/[^0-9A-Z]/g, ""))
    .digest("hex");

/** Whether this house still waits for its owner. */
export async function needsOwner(db: Db | Transaction): Promise<boolean> {
  const { rows } = await db.execute<{ needed: boolean }>(
    sql`select not exists (select from users where 'owner' = any(roles)) as needed`,
  );
  return rows[0]?.needed ?? true;
}

/**
 * Makes the code with which the first person becomes the owner, and answers it to be printed once; null when
 * there is an owner already. Only its hash is stored, and an earlier code stops working.
 */
export async function offerFirstRun(db: Db): Promise<string | null> {
  if (!(await needsOwner(db))) return null;
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]);
  const code = letters.join("").replace(/(.{4})(?=.)/g, "$1-");
  const value = hashOf(code);
  await db
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } });
  return code;
}

/** Uses the code up. False when it is not the one, or when there is an owner already. */
export async function takeFirstRunCode(tx: Transaction, code: string): Promise<boolean> {
  const [row] = await tx.select().from(settings).where(eq(settings.key, key)).for("update");
  if (typeof row?.value !== "string" || !(await needsOwner(tx))) return false;
  const expected = Buffer.from(row.value);
  const given = Buffer.from(hashOf(code));
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return false;
  await tx.delete(settings).where(eq(settings.key, key));
  return true;
}
