import { createHash } from "node:crypto";

import type { Role } from "@fourstep/core";
import { hash, verify } from "@node-rs/argon2";
import { eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "./client.ts";
import { credentials, users } from "./schema/index.ts";

/**
 * argon2id with 19 MiB, two passes and one lane: the first choice of the OWASP Password Storage Cheat Sheet
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html).
 */
const parameters = {
  // Argon2id: the library's const enum cannot be imported under `isolatedModules`.
  algorithm: 2,
  memoryCost: 19_456,
  timeCost: 2,
  parallelism: 1,
};

// The hash of a forgotten random password: checked when there is no account, so that no answer comes sooner.
const nobody =
  "$argon2id$v=19$m=19456,t=2,p=1$r1mEsTEDUSTGyo8GtTdifw$+9XXdr155C1ufXcJzDnsFDejAOeDxjrHFh3MD//T8gQ";

/** Hashes a password with a salt of its own. Takes some 20 ms of one core, off the main thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, parameters);
}

/** Gives a person this password, from now on. Answers the moment of the change. */
export async function setPassword(
  db: Db | Transaction,
  userId: string,
  password: string,
): Promise<Date> {
  return setPasswordHash(db, userId, await hashPassword(password));
}

/** Like {@link setPassword}, for a hash that was made before the transaction began. */
export async function setPasswordHash(
  db: Db | Transaction,
  userId: string,
  passwordHash: string,
): Promise<Date> {
  const [row] = await db
    .insert(credentials)
    .values({ userId, passwordHash })
    .onConflictDoUpdate({
      target: credentials.userId,
      // Always later than before, so that whoever signed in with the old password is out.
      set: {
        passwordHash,
        changedAt: sql`greatest(now(), ${credentials.changedAt} + interval '1 millisecond')`,
      },
    })
    .returning({ changedAt: credentials.changedAt });
  if (!row) throw new Error("The password was not stored");
  return row.changedAt;
}

/** Whose password it was. */
export interface Recognised {
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly passwordChangedAt: Date;
}

/**
 * The person with this address and password, or null. Does the same work when there is no such account, when
 * it has no password and when it is deactivated, so that the time of the answer tells nothing.
 */
export async function passwordMatches(
  db: Db,
  email: string,
  password: string,
): Promise<Recognised | null> {
  const [found] = await db
    .select({
      userId: users.id,
      roles: users.roles,
      deactivatedAt: users.deactivatedAt,
      passwordHash: credentials.passwordHash,
      passwordChangedAt: credentials.changedAt,
    })
    .from(users)
    .leftJoin(credentials, eq(credentials.userId, users.id))
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()))
    .limit(1);
  const matches = await verify(found?.passwordHash ?? nobody, password).catch(() => false);
  if (!matches || !found?.passwordHash || !found.passwordChangedAt || found.deactivatedAt)
    return null;
  const { userId, roles, passwordChangedAt } = found;
  return { userId, roles, passwordChangedAt };
}

/**
 * Under what the tries to sign in to one account are counted; those from one place are counted below it, as `key:place`.
 * A hash: the table of limits is no list of addresses.
 */
export function signInKey(email: string): string {
  return `sign-in:account:${createHash("sha256").update(email.toLowerCase()).digest("base64url")}`;
}
