import {
  type AttentionFacts,
  type AttentionItem,
  type Day,
  type DayStatus,
  type OwnThresholds,
} from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { ask, iso, ymd } from "./ask.ts";
import { dayStatus, painByWeek, type WorstOfWeek, weeklyPain } from "./day-status.ts";

/**
 * Puts a client before each of their trainers because of something that just happened. A second reason of the same kind
 * renews the open item; a cause that was raised before is not raised again.
 */
export async function raiseAttention(
  tx: Transaction,
  clientId: string,
  kind: "alarm_stop" | "red_answer" | "red_flag",
  facts: Record<string, unknown>,
  cause: string,
): Promise<void> {
  const { rows } = await tx.execute<{ trainerId: string }>(sql`
    select trainer_id as "trainerId" from coachings
    where client_id = ${clientId} and accepted_at is not null and ended_at is null
    order by trainer_id`);
  for (const { trainerId } of rows) {
    await tx.execute(sql`
      with renewed as (
        update attention_items a
        set facts = ${JSON.stringify(facts)}::jsonb, cause = ${cause}, raised_at = now(), snoozed_until = null
        where a.trainer_id = ${trainerId} and a.client_id = ${clientId} and a.kind = ${kind} and a.done_at is null
          and not exists (
            select from attention_items o
            where o.trainer_id = a.trainer_id and o.client_id = a.client_id and o.kind = a.kind
              and o.cause = ${cause} and o.id <> a.id)
        returning a.id)
      insert into attention_items (id, trainer_id, client_id, kind, cause, facts)
      select ${newId()}::uuid, ${trainerId}::uuid, ${clientId}::uuid, ${kind}, ${cause}, ${JSON.stringify(facts)}::jsonb
      where not exists (select from renewed)
      on conflict do nothing`);
  }
}

const perStep = (what: "planned" | "done") =>
  `json_build_array(d.smr_${what}, d.activate_${what}, d.mobilize_${what}, d.integrate_${what})`;

const running = `
  from plans p where p.client_id = c.client_id and p.ended_at is null
  order by p.starts_on > c.today, p.starts_on desc limit 1`;

const note = `(
  select json_build_object('from', n.source, 'id', n.id, 'text', n.note, 'at', ${iso("n.at")},
    'more', count(*) over () - 1)
  from (
    select 'session' as source, s.id, s.note, s.finished_at as at from sessions s
    where s.client_id = c.client_id and s.note <> '' and s.started_at > c.now - interval '8 days'
      and s.finished_at > c.now - interval '7 days'
    union all
    select 'check_in', t.id, t.note, t.created_at from check_ins t
    where t.client_id = c.client_id and t.note <> '' and t.day > c.today - 9
      and t.created_at > c.now - interval '7 days') n
  order by n.at desc, n.id limit 1)`;

// One statement a page of coachings, however much each client did: days and pain are rolled up already.
const facts = {
  name: "attention_facts",
  text: `
    with c as (
      select k.id, k.trainer_id, k.client_id, k.paused_at is not null as paused, n.now,
        (n.now at time zone u.time_zone)::date as today
      from coachings k
      join users u on u.id = k.client_id
      cross join (select coalesce($1::timestamptz, now()) as now) n
      where k.accepted_at is not null and k.ended_at is null and k.archived_at is null and u.deactivated_at is null
        and ($2::uuid is null or k.client_id = $2) and ($3::uuid is null or k.id > $3)
      order by k.id limit $4)
    select c.id, c.trainer_id as "trainerId", c.client_id as "clientId",
      (select own from attention_thresholds t where t.trainer_id = c.trainer_id and t.client_id is null) as "forAll",
      (select own from attention_thresholds t where t.trainer_id = c.trainer_id and t.client_id = c.client_id) as "forClient",
      json_build_object(
        'today', ${ymd("c.today")},
        'isPaused', c.paused,
        'pain', ${painByWeek("c.client_id", "c.today", "c.today - 84")},
        'plan', (select json_build_object('id', p.id, 'title', p.title, 'startsOn', ${ymd("p.starts_on")},
          'weeks', p.weeks, 'weekdays', p.weekdays) ${running}),
        'versions', (
          select json_agg(json_build_object('id', v.id, 'number', v.number, 'from', ${ymd("v.first")}) order by v.first)
          from (
            select v.id, v.number, min(d.day) as first
            from plan_versions v join plan_days d on d.plan_version_id = v.id
            where v.plan_id = (select p.id ${running})
            group by v.id) v),
        'days', (
          select json_agg(json_build_array(${ymd("d.day")}, ${dayStatus("d", "c.today")},
            ${perStep("planned")}, ${perStep("done")}) order by d.day)
          from client_days d
          where d.client_id = c.client_id and d.day > c.today - 84 and d.day <= c.today),
        'skipReasons', (
          select json_object_agg(l.step, l.reason) from (
            select distinct on (l.step) l.step, l.reason from set_logs l
            where l.client_id = c.client_id and l.logged_at > c.now - interval '28 days'
              and l.outcome = 'skipped' and l.reason is not null and l.removed_at is null
            order by l.step, l.logged_at desc) l),
        'note', ${note},
        'waitingProposal', (
          select json_build_object('id', w.id, 'direction', w.direction)
          from progression_proposals w join plans p on p.id = w.plan_id
          where w.client_id = c.client_id and p.trainer_id = c.trainer_id and w.decided_at is null
          order by w.proposed_at limit 1)) as facts
    from c order by c.id`,
};

type BySteps = readonly [smr: number, activate: number, mobilize: number, integrate: number];

interface FactsTold extends Omit<AttentionFacts, "days" | "pain" | "versions" | "skipReasons"> {
  readonly pain: readonly WorstOfWeek[] | null;
  readonly versions: AttentionFacts["versions"] | null;
  readonly days: readonly (readonly [Day, DayStatus, BySteps, BySteps])[] | null;
  readonly skipReasons: AttentionFacts["skipReasons"] | null;
}

/** One coaching with all that the rules look at. */
export interface LookedAfter {
  /** Of the coaching: where the next page goes on. */
  readonly id: string;
  readonly trainerId: string;
  readonly clientId: string;
  readonly forAll: OwnThresholds | null;
  readonly forClient: OwnThresholds | null;
  readonly facts: AttentionFacts;
}

/** A page of running coachings, or those of one client, with their facts. One round trip. `now` is for tests. */
export async function attentionFactsOf(
  db: Db,
  {
    clientId = null,
    after = null,
    limit = 200,
    now = null,
  }: {
    readonly clientId?: string | null;
    readonly after?: string | null;
    readonly limit?: number;
    readonly now?: Date | null;
  },
): Promise<LookedAfter[]> {
  const rows = await ask<Omit<LookedAfter, "facts"> & { facts: FactsTold }>(db, facts, [
    now,
    clientId,
    after,
    limit,
  ]);
  return rows.map((row) => ({ ...row, facts: named(row.facts) }));
}

const named = (told: FactsTold): AttentionFacts => ({
  ...told,
  pain: weeklyPain(told.pain),
  versions: told.versions ?? [],
  days: (told.days ?? []).map(([day, status, planned, done]) => ({
    day,
    status,
    planned: bySteps(planned),
    done: bySteps(done),
  })),
  skipReasons: told.skipReasons ?? {},
});

const bySteps = ([smr, activate, mobilize, integrate]: BySteps) => ({
  smr,
  activate,
  mobilize,
  integrate,
});

const sync = {
  name: "sync_attention",
  text: `
    with pair as (
      select * from json_to_recordset($1) as p(trainer uuid, client uuid)),
    wanted as (
      select * from json_to_recordset($2) as w(id uuid, trainer uuid, client uuid, kind text, cause text, facts jsonb)),
    renewed as (
      update attention_items a set facts = w.facts, cause = w.cause
      from wanted w
      where a.trainer_id = w.trainer and a.client_id = w.client and a.kind = w.kind and a.done_at is null
        and (a.facts, a.cause) is distinct from (w.facts, w.cause)
        and not exists (
          select from attention_items o
          where o.trainer_id = w.trainer and o.client_id = w.client and o.kind = w.kind and o.cause = w.cause
            and o.id <> a.id)
      returning a.id),
    settled as (
      update attention_items a set done_at = now(), ending = 'settled'
      from pair p
      where a.trainer_id = p.trainer and a.client_id = p.client and a.done_at is null
        and a.kind in ('pain_up', 'missed_sessions', 'skips_step', 'plan_ending', 'proposal_waiting')
        and not exists (
          select from wanted w where w.trainer = a.trainer_id and w.client = a.client_id and w.kind = a.kind)
      returning a.id),
    raised as (
      insert into attention_items (id, trainer_id, client_id, kind, cause, facts)
      select w.id, w.trainer, w.client, w.kind, w.cause, w.facts from wanted w
      where not exists (
        select from attention_items o
        where o.trainer_id = w.trainer and o.client_id = w.client and o.kind = w.kind and o.done_at is null)
      on conflict do nothing
      returning id)
    select (select count(*)::int from raised) as raised, (select count(*)::int from settled) as settled,
      (select count(*)::int from renewed) as renewed`,
};

/** What a look after clients changed. */
export interface Synced {
  readonly raised: number;
  readonly renewed: number;
  readonly settled: number;
}

/**
 * Makes the open items of these pairs those that the rules raise now: new causes are raised, open items get the numbers
 * of today, and what no longer holds is settled. What happened (an alarm, a red answer, a red flag) and notes to read stay
 * until the trainer has seen to them. One round trip.
 */
export async function syncAttention(
  db: Db,
  wanted: readonly {
    readonly trainerId: string;
    readonly clientId: string;
    readonly items: readonly AttentionItem[];
  }[],
): Promise<Synced> {
  const pairs = wanted.map(({ trainerId, clientId }) => ({ trainer: trainerId, client: clientId }));
  const items = wanted.flatMap(({ trainerId, clientId, items: own }) =>
    own.map(({ kind, cause, numbers }) => ({
      id: newId(),
      trainer: trainerId,
      client: clientId,
      kind,
      cause,
      facts: numbers,
    })),
  );
  const [row] = await ask<Synced & Record<string, unknown>>(db, sync, [
    JSON.stringify(pairs),
    JSON.stringify(items),
  ]);
  return row ?? { raised: 0, renewed: 0, settled: 0 };
}
