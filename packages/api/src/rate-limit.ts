import { createHash } from "node:crypto";

import { say, TooMany } from "@fourstep/core";
import { countedAs, hit, type Limit } from "@fourstep/db";

import type { Visiting } from "./acting.ts";

/** A key that does not carry what was typed: the table of limits is no list of addresses. */
const keyOf = (act: string, what: string, value: string) =>
  `${act}:${what}:${createHash("sha256").update(value).digest("base64url")}`;

/** How many strangers have to try before the owner of an account has to wait as well. */
const strangers = 4;

/**
 * Counts one try of an act for the caller's address, for the account it is about from there, and for that account from
 * wherever; what is refused for its address does not count against the account. Throws `TooMany` beyond the limit, in
 * the same words whether or not there is such an account.
 */
export async function countTry(
  { db, request }: Visiting,
  act: string,
  { perAddress, email, perAccount }: { perAddress: Limit; email?: string; perAccount?: Limit },
): Promise<void> {
  const place = countedAs(request.address);
  const limits: [key: string, limit: Limit][] = [[keyOf(act, "address", place), perAddress]];
  if (email !== undefined && perAccount) {
    const account = keyOf(act, "account", email.toLowerCase());
    limits.push(
      [`${account}:${place}`, perAccount],
      [account, { ...perAccount, limit: perAccount.limit * strangers }],
    );
  }
  for (const [key, limit] of limits) {
    const { allowed, retryAfterSeconds } = await hit(db, key, limit);
    if (allowed) continue;
    const minutes = Math.ceil(retryAfterSeconds / 60);
    throw new TooMany(say("refusal.tooMany", { minutes }), retryAfterSeconds);
  }
}
