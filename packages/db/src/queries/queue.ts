import {
  attentionOrder,
  queueCountedTo,
  type QueueCounts,
  type QueueItem,
  readNumbers,
} from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { ask, iso } from "./ask.ts";

const accepted = "k.accepted_at is not null and k.ended_at is null and k.archived_at is null";

/** SQL for the coachings of the trainer in `$1` that are in sight, as far as they themselves tell: running, not filed away. */
const running = `coachings k where k.trainer_id = $1 and ${accepted}`;

/** SQL for clients of theirs whose accounts do not stand. There are few, and an index finds them. */
const deactivated =
  "users u join coachings k on k.client_id = u.id where u.deactivated_at is not null and k.trainer_id = $1";

const now = "coalesce($3::timestamptz, now())";
const isSnoozed = `a.snoozed_until is not null and a.snoozed_until > ${now}`;

/** SQL for an item (`a`) that waits for the trainer in `$1`: open, and about somebody in sight. */
const open =
  "a.trainer_id = $1 and a.done_at is null and a.client_id not in (select client_id from hidden)";

// The page is walked along an index, kind by kind, and what it shows is looked up for its rows only. Counting stops at a
// hundred, kind by kind: nobody has two open items of one kind, so a hundred of one are a hundred people already, and a
// practice of any size is counted in the same time. Whom the trainer does not see is left out by name: those are few, where
// the clients in sight are hundreds that would be joined to every item.
const list = {
  name: "queue_counted_to_a_hundred",
  text: `
    with hidden as materialized (
      select k.client_id from coachings k
      where k.trainer_id = $1 and not (${accepted})
        and not exists (select from coachings o where o.trainer_id = $1 and o.client_id = k.client_id and ${accepted.replaceAll("k.", "o.")})
      union all
      select k.client_id from ${deactivated}),
    page as materialized (
      select a.id, a.client_id, a.kind, a.facts, a.raised_at, k.rank
      from unnest($2::text[]) with ordinality k(kind, rank)
      cross join lateral (
        select * from attention_items a
        where ${open} and a.kind = k.kind and not (${isSnoozed})
          and ($4::int is null or k.rank > $4
            or (k.rank = $4 and (a.raised_at, a.id) < ($5::timestamptz, $6::uuid)))
        order by a.raised_at desc, a.id desc
        limit $7) a
      order by k.rank, a.raised_at desc, a.id desc
      limit $7)
    select
      (select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'facts', a.facts, 'rank', a.rank,
          'raisedAt', ${iso("a.raised_at")},
          'exerciseName', (select e.content->>'name' from exercises e where e.id = a.facts->>'exerciseId'),
          'client', json_build_object('id', c.id, 'name', c.name, 'email', c.email,
            'nextDay', (
              select min(d.day) from client_days d
              where d.client_id = c.id and d.status = 'planned' and d.day >= (${now} at time zone c.time_zone)::date)))
          order by a.rank, a.raised_at desc, a.id desc)
        from page a join users c on c.id = a.client_id) as items,
      (select json_build_object(
          'people', (
            select least(count(distinct a.client_id), ${queueCountedTo})::int from unnest($2::text[]) k(kind)
            cross join lateral (
              select a.client_id from attention_items a
              where ${open} and a.kind = k.kind and not (${isSnoozed})
              limit ${queueCountedTo}) a),
          'snoozed', (
            select count(*)::int from (
              select from attention_items a
              where ${open} and a.kind = any($2::text[]) and a.snoozed_until > ${now}
              limit ${queueCountedTo}) s),
          'clients', case when not exists (select from page) then
            (select count(*)::int from ${running}) - (select count(*)::int from ${deactivated} and ${accepted}) end)) as counts`,
};

interface ItemTold extends Omit<QueueItem, "numbers"> {
  readonly kind: string;
  readonly facts: unknown;
  readonly rank: number;
}

/** Where a page of the queue ended. */
export interface QueuePlace {
  readonly rank: number;
  readonly raisedAt: string;
  readonly id: string;
}

/** A page of a trainer's queue with its counts, the gravest first, in one round trip. `now` is for tests. */
export async function queueOf(
  db: Db,
  trainerId: string,
  page: {
    readonly limit: number;
    readonly after: QueuePlace | null;
    readonly now?: Date;
  },
): Promise<{ items: QueueItem[]; counts: QueueCounts; last: QueuePlace | null }> {
  const [row] = await ask<{
    items: readonly ItemTold[] | null;
    counts: QueueCounts;
  }>(db, list, [
    trainerId,
    attentionOrder,
    page.now ?? null,
    page.after?.rank ?? null,
    page.after?.raisedAt ?? null,
    page.after?.id ?? null,
    page.limit + 1,
  ]);
  if (!row) throw new Error("The queue did not answer");
  const shown = (row.items ?? []).slice(0, page.limit);
  const last = (row.items ?? []).length > page.limit ? shown.at(-1) : undefined;
  return {
    items: shown.flatMap(({ kind, facts, id, raisedAt, exerciseName, client }) => {
      const numbers = readNumbers(kind, facts);
      return numbers ? [{ id, numbers, raisedAt, exerciseName, client }] : [];
    }),
    counts: row.counts,
    last: last ? { rank: last.rank, raisedAt: last.raisedAt, id: last.id } : null,
  };
}

/** An item of a trainer's, about somebody whom they still coach, locked until the transaction ends; else null. */
export async function itemToChange(tx: Transaction, trainerId: string, id: string) {
  const { rows } = await tx.execute<{ clientId: string; kind: string; isDone: boolean }>(sql`
    select a.client_id as "clientId", a.kind, a.done_at is not null as "isDone"
    from attention_items a
    where a.id = ${id} and a.trainer_id = ${trainerId} and exists (
      select from coachings k
      where k.trainer_id = a.trainer_id and k.client_id = a.client_id
        and k.accepted_at is not null and k.ended_at is null)
    for update of a`);
  return rows[0] ?? null;
}

/** The trainer has seen to it. */
export async function closeItem(tx: Transaction, by: string, id: string): Promise<void> {
  await tx.execute(sql`
    update attention_items set done_at = now(), done_by = ${by}, ending = 'done'
    where id = ${id} and done_at is null`);
}

/** Out of the queue until a moment. */
export async function snoozeItem(tx: Transaction, id: string, until: string): Promise<void> {
  await tx.execute(sql`
    update attention_items set snoozed_until = ${until}::timestamptz where id = ${id} and done_at is null`);
}

/** Back into the queue, unless a newer one of its kind took its place meanwhile. */
export async function reopenItem(tx: Transaction, id: string): Promise<void> {
  await tx.execute(sql`
    update attention_items a set done_at = null, done_by = null, ending = null, snoozed_until = null
    where a.id = ${id} and not exists (
      select from attention_items o
      where o.trainer_id = a.trainer_id and o.client_id = a.client_id and o.kind = a.kind
        and o.done_at is null and o.id <> a.id)`);
}
