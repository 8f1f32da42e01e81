import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { publicChanges } from "../schema/index.ts";
import { ask } from "./ask.ts";

/**
 * What public pages are drawn from: `routine:<id>` for its page, its comments, its feed and its picture; `routines` for
 * lists, the site map and the feed of all; `exercise:<id>`; `member:<id>`.
 */
export type PublicTag =
  | "routines"
  | `routine:${string}`
  | `exercise:${string}`
  | `member:${string}`;

/**
 * Tells every process that keeps rendered public pages that what they show has changed, in the transaction of the
 * change itself. Two that tell of the same wait for each other, so the later one carries the later moment.
 */
export async function tellPublic(tx: Db | Transaction, tags: readonly PublicTag[]): Promise<void> {
  // In one order, so that two writes never wait for each other in a ring.
  const told = [...new Set(tags)].toSorted();
  if (told.length === 0) return;
  await tx
    .insert(publicChanges)
    .values(told.map((tag) => ({ tag, changedAt: sql`clock_timestamp()` })))
    .onConflictDoUpdate({
      target: publicChanges.tag,
      set: { changedAt: sql`clock_timestamp()` },
    });
}

/** Something public that changed, and when by the database's clock: microseconds as text, never rounded. */
export interface PublicChange {
  readonly tag: string;
  readonly changedAt: string;
}

const since = {
  name: "public_changes_since",
  text: `
    select tag, changed_at::text as "changedAt" from public_changes
    where changed_at > $1::timestamptz - interval '5 seconds'
    order by changed_at limit 1000`,
};

/**
 * What changed since a moment, and in the five seconds before it: a write that took its time shows only when it is
 * done, with the moment at which it was made. The same change may be told again.
 */
export function publicChangesSince(db: Db, moment: string): Promise<PublicChange[]> {
  return ask<PublicChange & Record<string, unknown>>(db, since, [moment]);
}

/** The moment by the database's clock. */
export async function databaseNow(db: Db): Promise<string> {
  const [row] = await ask<{ now: string }>(
    db,
    { name: "database_now", text: "select clock_timestamp()::text as now" },
    [],
  );
  return row?.now ?? "";
}
