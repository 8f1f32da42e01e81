import {
  attentionOrder,
  type QueueCounts,
  type QueueItem,
  readNumbers,
  type Urgency,
  urgencyOf,
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

/** SQL for how many open items that are not asleep have kinds of an urgency. */
const ofUrgency = (urgency: Urgency) => {
  const kinds = attentionOrder.filter((kind) => urgencyOf(kind) === urgency);
  return `count(*) filter (where not o.snoozed and o.kind in (${kinds.map((kind) => `'${kind}'`).join(", ")}))::int`;
};

// The page is walked along an index, kind by kind, and what it shows is looked up for its rows only. All that is open is
// merely counted, from an index that holds what counting needs. Whom the trainer does not see is left out by name: those
// are few, where the clients in sight are hundreds that would be joined to every item.
const list = {
  name: "queue_with_counts_of",
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
        where a.trainer_id = $1 and a.kind = k.kind and a.done_at is null and not (${isSnoozed})
          and a.client_id not in (select client_id from hidden)
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
          'client', json_build_object('id', c.id, 'name', c.name, 'email', c.email, 'timeZone', c.time_zone,
            'nextDay', (
              select min(d.day) from client_days d
              where d.client_id = c.id and d.status = 'planned' and d.day >= (${now} at time zone c.time_zone)::date)))
          order by a.rank, a.raised_at desc, a.id desc)
        from page a join users c on c.id = a.client_id) as items,
      (select json_build_object('beforeNext', ${ofUrgency("beforeNext")}, 'today', ${ofUrgency("today")},
          'week', ${ofUrgency("week")}, 'snoozed', count(*) filter (where o.snoozed)::int,
          'people', count(distinct o.client_id) filter (where not o.snoozed)::int,
          'clients', (select count(*) from ${running}) - (select count(*) from ${deactivated} and ${accepted}))
        from (
          select a.client_id, a.kind, ${isSnoozed} as snoozed from attention_items a
          where a.trainer_id = $1 and a.done_at is null and a.kind = any($2::text[])
            and a.client_id not in (select client_id from hidden)) o) as counts`,
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
