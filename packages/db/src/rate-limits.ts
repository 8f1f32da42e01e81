import { isIPv6 } from "node:net";

import { sql } from "drizzle-orm";

import type { Db, Transaction } from "./client.ts";

/** How often something may be tried within a window; at most one day, since older windows are swept away. */
export interface Limit {
  readonly limit: number;
  readonly windowSeconds: number;
}

export interface Verdict {
  readonly allowed: boolean;
  /** Seconds until the window ends. */
  readonly retryAfterSeconds: number;
}

const windowStart = (windowSeconds: number) =>
  sql`to_timestamp(floor(extract(epoch from now()) / ${windowSeconds}) * ${windowSeconds})`;

/**
 * Counts one try for `key` in the current fixed window, in one statement, and says whether it is within the
 * limit. Counted in the database, so that all processes count together; a try that is refused counts as well.
 */
export async function hit(
  db: Db | Transaction,
  key: string,
  { limit, windowSeconds }: Limit,
): Promise<Verdict> {
  const { rows } = await db.execute<{ hits: number; left: number }>(sql`
    insert into rate_limits (key, window_start, hits)
    values (${key}, ${windowStart(windowSeconds)}, 1)
    on conflict (key, window_start)
      do update set hits = least(rate_limits.hits + 1, 1000000000)
    returning hits,
      greatest(1, ceil(extract(epoch from window_start) + ${windowSeconds} - extract(epoch from now())))::int as "left"`);
  const [row] = rows;
  if (!row) throw new Error("The rate limit did not answer");
  return { allowed: row.hits <= limit, retryAfterSeconds: row.left };
}

/** Takes all counted tries of `key`, and of the keys below it (`key:…`), back: they are shown to be honest. */
export async function forgive(db: Db | Transaction, key: string): Promise<void> {
  await db.execute(
    sql`delete from rate_limits where key = ${key} or starts_with(key, ${`${key}:`})`,
  );
}

/** Takes one counted try of `key` back. */
export async function giveBack(db: Db | Transaction, key: string): Promise<void> {
  await db.execute(
    sql`update rate_limits set hits = hits - 1 where key = ${key} and hits > 0
        and window_start = (select max(window_start) from rate_limits where key = ${key})`,
  );
}

/** Removes windows that began more than a day ago. Answers how many. */
export async function sweepRateLimits(db: Db | Transaction): Promise<number> {
  const { rowCount } = await db.execute(
    sql`delete from rate_limits where window_start < now() - interval '1 day'`,
  );
  return rowCount ?? 0;
}

/**
 * Whom an address is counted as: itself, or with IPv6 its network of 64 bits, since one household has as many
 * addresses in it as it likes.
 */
export function countedAs(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail = null] = (address.split("%")[0] ?? "").split("::");
  const before = head === "" ? [] : head.split(":");
  // What "::" leaves out is zeros; only what stands after it can reach into the first half.
  const after = tail === null || tail === "" ? [] : tail.split(":");
  const width = before.length + after.length + (after.at(-1)?.includes(".") ? 1 : 0);
  const groups = [...before, ...Array.from({ length: 8 - width }, () => "0"), ...after];
  const network = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
