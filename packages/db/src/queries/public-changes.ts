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

/**
 * Tells that what is read of a comment has changed: on its routine's page, and on the page of the exercise that it, or
 * the comment at the head of its thread, speaks of.
 */
export async function tellPublicOfComment(tx: Transaction, commentId: string): Promise<void> {
  const { rows } = await tx.execute<{ routineId: string; exerciseIds: string[] }>(sql`
    select c.routine_id as "routineId",
      array_remove(array[c.exercise_id, root.exercise_id], null) as "exerciseIds"
    from comments c left join comments root on root.id = c.root_id where c.id = ${commentId}`);
  await tellPublic(
    tx,
    rows.flatMap(({ routineId, exerciseIds }) => [
      `routine:${routineId}` as const,
      ...exerciseIds.map((id) => `exercise:${id}` as const),
    ]),
  );
}

/** Tells that a comment, or a routine as a whole, is seen or not seen any more. */
export async function tellPublicOfThing(
  tx: Transaction,
  thing: {
    readonly commentId: string | null;
    readonly routineId: string;
    readonly authorId: string;
  },
): Promise<void> {
  const { commentId, routineId, authorId } = thing;
  if (commentId !== null) return tellPublicOfComment(tx, commentId);
  return tellPublic(tx, ["routines", `routine:${routineId}`, `member:${authorId}`]);
}

/** Tells that what somebody shares of a routine has changed, wherever the comments stand under which they shared it. */
export async function tellPublicOfOutcomes(
  tx: Transaction,
  userId: string,
  routineId: string,
): Promise<void> {
  const { rows } = await tx.execute<{ exerciseId: string }>(sql`
    select distinct coalesce(root.exercise_id, c.exercise_id) as "exerciseId"
    from outcomes o join comments c on c.id = o.comment_id left join comments root on root.id = c.root_id
    where o.user_id = ${userId} and o.routine_id = ${routineId}
      and coalesce(root.exercise_id, c.exercise_id) is not null`);
  const pages = rows.map(({ exerciseId }) => `exercise:${exerciseId}` as const);
  await tellPublic(tx, [`routine:${routineId}`, ...pages]);
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
