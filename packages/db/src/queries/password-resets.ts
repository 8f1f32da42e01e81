import { createHash, randomBytes } from "node:crypto";

import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { passwordResets } from "../schema/index.ts";

/** How long a mailed link works. */
export const resetMinutes = 30;

const hashOf = (token: string) => createHash("sha256").update(token).digest("hex");

/** Makes a link's token for a person. Only its hash is stored; the token itself lives in the mail alone. */
export async function openPasswordReset(db: Db | Transaction, userId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await db.insert(passwordResets).values({
    id: newId(),
    userId,
    tokenHash: hashOf(token),
    expiresAt: sql`now() + make_interval(mins => ${resetMinutes})`,
  });
  return token;
}

/** Uses a token up, and with it all others of that person. Answers whose it was; null when it does not work (any more). */
export async function usePasswordReset(tx: Transaction, token: string): Promise<string | null> {
  const [used] = await tx
    .update(passwordResets)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(passwordResets.tokenHash, hashOf(token)),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, sql`now()`),
      ),
    )
    .returning({ userId: passwordResets.userId });
  if (!used) return null;
  await tx
    .update(passwordResets)
    .set({ usedAt: sql`now()` })
    .where(and(eq(passwordResets.userId, used.userId), isNull(passwordResets.usedAt)));
  return used.userId;
}

/** Removes links that stopped working more than a day ago. Answers how many. */
export async function sweepPasswordResets(db: Db | Transaction): Promise<number> {
  const { rowCount } = await db
    .delete(passwordResets)
    .where(lt(passwordResets.expiresAt, sql`now() - interval '1 day'`));
  return rowCount ?? 0;
}
