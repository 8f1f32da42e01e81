import { createHash } from "node:crypto";

import { say, TooMany } from "@fourstep/core";
import { countedAs, hit, type Limit } from "@fourstep/db";

import type { Visiting } from "./acting.ts";

/** A key that does not carry what was typed: the table of limits is no list of addresses. */
const keyOf = (act: string, what: string, value: string) =>
  `${act}:${what}:${createHash("sha256").update(value).digest("base64url")}`;

/**
 * Counts one try of an act for the caller's address, and for the account it is about. Throws `TooMany` beyond
 * the limit, in the same words whether or not there is such an account.
 */
export async function countTry(
  { db, request }: Visiting,
  act: string,
  { perAddress, email, perAccount }: { perAddress: Limit; email?: string; perAccount?: Limit },
): Promise<void> {
  const verdicts = [await hit(db, keyOf(act, "address", countedAs(request.address)), perAddress)];
  if (email !== undefined && perAccount) {
    verdicts.push(await hit(db, keyOf(act, "account", email.toLowerCase()), perAccount));
  }
  const refused = verdicts.filter(({ allowed }) => !allowed);
  if (refused.length === 0) return;
  const seconds = Math.max(...refused.map(({ retryAfterSeconds }) => retryAfterSeconds));
  throw new TooMany(say("refusal.tooMany", { minutes: Math.ceil(seconds / 60) }), seconds);
}
