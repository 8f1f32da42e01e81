import { setTimeout as wait } from "node:timers/promises";
import type { Db, Transaction } from "./client.ts";

const tries = 5;
/** `serialization_failure` and `deadlock_detected`: the same transaction may well pass when tried again. */
const passing = new Set(["40001", "40P01"]);

/**
 * Runs `work` in one transaction, and again (five times at most, a little later each time) when PostgreSQL
 * asked for that. `work` may therefore run more than once: it must do nothing but talk to `tx`.
 */
export async function inTransaction<Answer>(
  db: Db,
  work: (tx: Transaction) => Promise<Answer>,
): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work);
    } catch (error) {
      if (attempt === tries || !mayPassNextTime(error)) throw error;
      await wait(Math.random() * 10 * 2 ** attempt);
    }
  }
}

/** The code may sit on a cause: Drizzle wraps what the driver threw. */
function mayPassNextTime(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && passing.has(String(error.code))) return true;
  return mayPassNextTime(error.cause);
}
