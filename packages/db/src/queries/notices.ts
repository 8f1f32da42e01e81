import type { NoticeShown } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { notices } from "../schema/index.ts";
import { ask, iso } from "./ask.ts";
import { noBlockBetween, shownName } from "./blocks.ts";
import { routineIsPublic } from "./public-routines.ts";

type Row = typeof notices.$inferInsert;

/** Something that a person may want to know. It names what it is about and never carries anybody's words. */
export type Telling = Omit<Row, "id" | "createdAt" | "readAt" | "mailedAt">;

/** Tells people of something, in the transaction of the thing itself; once a cause, however often it happens. */
export async function tell(tx: Transaction, told: readonly Telling[]): Promise<void> {
  if (told.length === 0) return;
  await tx
    .insert(notices)
    .values(told.map((one) => ({ id: newId(), ...one })))
    .onConflictDoNothing();
}

/**
 * Tells whoever a new comment answers (the first in a thread: the routine's author), and whom it names, unless they keep
 * out of each other's sight.
 */
export async function tellOfComment(tx: Transaction, commentId: string): Promise<void> {
  const { rows } = await tx.execute<Telling & Record<string, unknown>>(sql`
    select distinct on (t.id) t.id as "userId", t.kind, t.kind || ':' || c.id as cause, c.author_id as "actorId",
      c.id as "commentId", c.routine_id as "routineId"
    from comments c cross join lateral (
      select p.author_id as id, 'reply' as kind, 0 as rank from comments p where p.id = c.parent_id
      union all
      select r.owner_id, 'reply', 0 from routines r
        where r.id = c.routine_id and c.parent_id is null and r.owner_id is not null
      union all
      select m.user_id, 'mention', 1 from comment_mentions m where m.comment_id = c.id) t
    where c.id = ${commentId} and t.id <> c.author_id and ${sql.raw(noBlockBetween("c.author_id", "t.id"))}
    order by t.id, t.rank limit 50`);
  await tell(tx, rows);
}

/** Tells everybody who follows the author of a routine that it is there for everybody now; once a routine. */
export async function tellOfPublication(tx: Transaction, routineId: string): Promise<void> {
  const { rows } = await tx.execute<Telling & Record<string, unknown>>(sql`
    select f.follower_id as "userId", 'routine_published' as kind, 'published:' || r.id as cause,
      r.owner_id as "actorId", r.id as "routineId"
    from routines r join author_follows f on f.author_id = r.owner_id
    where r.id = ${routineId} and ${sql.raw(noBlockBetween("r.owner_id", "f.follower_id"))}`);
  await tell(tx, rows);
}

/** Tells everybody who saved a routine that it changed; once, until they have looked. */
export async function tellOfRoutineChange(tx: Transaction, routineId: string): Promise<void> {
  const { rows } = await tx.execute<Telling & Record<string, unknown>>(sql`
    select s.user_id as "userId", 'routine_changed' as kind,
      'changed:' || r.id || ':' || extract(epoch from s.seen_at)::text as cause,
      r.owner_id as "actorId", r.id as "routineId"
    from saved_routines s join routines r on r.id = s.routine_id
    where r.id = ${routineId} and s.user_id is distinct from r.owner_id`);
  await tell(tx, rows);
}

/**
 * SQL: the notice `n` may be shown. What was said to somebody is not told on once it is hidden, deleted or blocked; what
 * became of their own comment is.
 */
export const noticeMayBeShown = `(
      n.actor_id is null or n.kind in ('hidden', 'appeal_decided') or ${noBlockBetween("n.user_id", "n.actor_id")})
      and (n.kind not in ('reply', 'mention') or exists (
        select from comments c where c.id = n.comment_id and c.hidden_at is null and c.deleted_at is null))
      and (n.kind in ('hidden', 'appeal_decided') or exists (
        select from routines r where r.id = n.routine_id and ${routineIsPublic}))`;

const list = {
  name: "notices_of",
  text: `
    select n.id, n.kind, ${iso("n.created_at")} as at, ${iso("n.read_at")} as "readAt",
      case when n.kind not in ('hidden', 'appeal_decided') then ${shownName("u", "m")} end as by,
      n.comment_id as "commentId",
      coalesce((select c.parent_id is null from comments c where c.id = n.comment_id), false) as "isFirst",
      (select json_build_object('id', r.id, 'name', r.name) from routines r where r.id = n.routine_id) as routine,
      (select h.is_upheld from hidings h where n.kind = 'appeal_decided' and n.cause = 'appeal:' || h.id) as "isUpheld"
    from notices n left join users u on u.id = n.actor_id left join member_profiles m on m.user_id = n.actor_id
    where n.user_id = $1 and ($2::timestamptz is null or (n.created_at, n.id) < ($2, $3::uuid)) and ${noticeMayBeShown}
    order by n.created_at desc, n.id desc limit $4`,
};

/** A page of what somebody was told, the latest first. */
export function noticesOf(
  db: Db,
  userId: string,
  page: {
    readonly after?: { readonly at: string; readonly id: string } | undefined;
    readonly limit: number;
  },
): Promise<NoticeShown[]> {
  const { after, limit } = page;
  return ask<NoticeShown & Record<string, unknown>>(db, list, [
    userId,
    after?.at ?? null,
    after?.id ?? null,
    limit,
  ]);
}

const unread = {
  name: "notices_unread",
  text: `
    select count(*)::int as count from (
      select from notices n where n.user_id = $1 and n.read_at is null and ${noticeMayBeShown} limit 100) n`,
};

/** How many of them somebody has not looked at; a hundred at most. */
export async function unreadNotices(db: Db, userId: string): Promise<number> {
  const [row] = await ask<{ count: number }>(db, unread, [userId]);
  return row?.count ?? 0;
}

/** Somebody has looked at what they were told up to now. */
export async function readNotices(tx: Transaction, userId: string, until: string): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    update notices set read_at = now()
    where user_id = ${userId} and read_at is null and date_trunc('milliseconds', created_at) <= ${until}::timestamptz`);
  return rowCount ?? 0;
}
