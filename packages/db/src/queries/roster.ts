import {
  attentionOrder,
  type ClientProfile,
  type RosterRow,
  type RosterSort,
  type RosterState,
} from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, ymd } from "./ask.ts";
import { careOf } from "./client-settings.ts";
import { dayStatus, painByWeek, type WorstOfWeek, weeklyPain, weekOfPlan } from "./day-status.ts";

/** SQL for `adherence` of core over the 28 days up to the client's today: kept of due; null when none was due. */
const adherence = (client: string, today: string) => `(
  select round(count(*) filter (where ${dayStatus("d", today)} in ('done', 'partly'))::numeric
    / nullif(count(*), 0), 4)::float8
  from client_days d
  where d.client_id = ${client} and d.day > ${today} - 28 and d.day <= ${today}
    and (d.day < ${today} or d.status not in ('planned', 'missed')))`;

const lastSession = (client: string, field: string) => `(
  select ${field} from client_days d
  where d.client_id = ${client} and d.session_id is not null order by d.day desc limit 1)`;

/** The worst pain of the latest week that has an answer: the number that the roster shows. */
const worstPain = (client: string, today: string) => `(
  select max(greatest(told.pain_worst_week, told.pain_now)) from check_ins told
  where told.client_id = ${client} and told.day <= ${today} and num_nonnulls(told.pain_worst_week, told.pain_now) > 0
  group by (told.day - date '2001-01-01') / 7
  order by (told.day - date '2001-01-01') / 7 desc limit 1)`;

const kindsInOrder = `array[${attentionOrder.map((kind) => `'${kind}'`).join(", ")}]`;

/** Where the gravest open item of a client stands among the kinds; null when none is open. */
const gravest = (client: string) => `(
  select min(array_position(${kindsInOrder}, a.kind)) from attention_items a
  where a.trainer_id = $1 and a.client_id = ${client} and a.done_at is null
    and (a.snoozed_until is null or a.snoozed_until <= coalesce($2::timestamptz, now())))`;

/** SQL for the last day of the plan that a client follows, or is about to. */
const planEnd = (client: string, today: string) => `(
  select p.starts_on + p.weeks * 7 - 1 from plans p
  where p.client_id = ${client} and p.ended_at is null
  order by p.starts_on > ${today}, p.starts_on desc limit 1)`;

/** The key of each order: ascending, never null, so that a page can go on behind it. */
const keys: Record<RosterSort, string> = {
  name: "lower(c.name)",
  lastSession: `to_char(date '4000-01-01' - coalesce(${lastSession("c.id", "d.day")}, date '0001-01-01'), 'FM0000000')`,
  pain: `to_char(10 - coalesce(${worstPain("c.id", "c.today")}, -1), 'FM00')`,
  adherence: `to_char(coalesce(${adherence("c.id", "c.today")}, 2), 'FM0.0000')`,
  attention: `to_char(coalesce(${gravest("c.id")}, 99), 'FM00') || lower(c.name)`,
};

/** SQL for one `RosterRow` of `page c`, with pain since a day (SQL) that lies more than eight weeks back. */
const row = (painSince?: string) => `
  'id', c.id, 'name', c.name, 'isPaused', c.paused_at is not null,
  'attention', (${kindsInOrder})[${gravest("c.id")}],
  'tags', (
    select coalesce(json_agg(t.name order by lower(t.name)), '[]') from client_tags t
    where t.trainer_id = $1 and t.client_id = c.id),
  'planEndsOn', ${ymd(planEnd("c.id", "c.today"))},
  'plan', (
    select json_build_object('title', p.title, 'week', ${weekOfPlan("p", "c.today")}, 'weeks', p.weeks)
    from plans p where p.client_id = c.id and p.ended_at is null
    order by p.starts_on > c.today, p.starts_on desc limit 1),
  'pain', ${painByWeek("c.id", "c.today", painSince)},
  'days', (
    select json_agg(json_build_object('day', ${ymd("g.day")}, 'status', ${dayStatus("d", "c.today")}) order by g.day)
    from (select c.today - n as day from generate_series(0, 13) n) g
    left join client_days d on d.client_id = c.id and d.day = g.day),
  'adherence', ${adherence("c.id", "c.today")},
  'lastSession', ${lastSession(
    "c.id",
    `json_build_object('id', d.session_id, 'day', ${ymd("d.day")}, 'worstBand', case
      when d.worst_discomfort is null then null
      when d.worst_discomfort <= c.green_max then 'green'
      when d.worst_discomfort <= c.amber_max then 'amber' else 'red' end)`,
  )}`;

const mine = `
  select u.id, u.name, u.email, u.time_zone, u.green_max, u.amber_max, k.accepted_at, k.paused_at, k.archived_at,
    (coalesce($2::timestamptz, now()) at time zone u.time_zone)::date as today
  from coachings k
  join users u on u.id = k.client_id
  where k.trainer_id = $1 and k.accepted_at is not null and k.ended_at is null and u.deactivated_at is null`;

/** Whom each state leaves in. Days from two weeks past the end of a plan to two weeks before it count as its ending. */
const inState = `case $7
  when 'archived' then c.archived_at is not null
  when 'paused' then c.archived_at is null and c.paused_at is not null
  when 'needsYou' then c.archived_at is null and ${gravest("c.id")} is not null
  when 'ending' then c.archived_at is null
    and ${planEnd("c.id", "c.today")} between c.today - 14 and c.today + 14
  else c.archived_at is null end`;

const withTags = `not exists (
  select from unnest($8::text[]) wanted where not exists (
    select from client_tags t
    where t.trainer_id = $1 and t.client_id = c.id and lower(t.name) = lower(wanted)))`;

const list = (sort: RosterSort) => ({
  name: `roster_page_by_${sort}`,
  text: `
    with keyed as (
      select c.*, ${keys[sort]} collate "C" as key from (
        ${mine} and ($3::text is null
          or position(lower($3) in lower(u.name)) > 0 or position(lower($3) in lower(u.email)) > 0)) c
      where ${inState} and ${withTags}),
    page as (
      select * from keyed c
      where $4::text is null or (c.key, c.id) > ($4 collate "C", $5::uuid)
      order by c.key, c.id
      limit $6)
    select json_build_object(${row()}) as client, c.key,
      case when $4::text is null then (select count(*)::int from keyed) end as total
    from page c
    order by c.key, c.id`,
});

const lists: Record<RosterSort, { name: string; text: string }> = {
  name: list("name"),
  lastSession: list("lastSession"),
  pain: list("pain"),
  adherence: list("adherence"),
  attention: list("attention"),
};

/** A row as SQL tells it: its weeks are counted, not named yet. */
type Told<Line extends RosterRow> = Omit<Line, "pain"> & {
  readonly pain: readonly WorstOfWeek[] | null;
};

const named = <Line extends { readonly pain: readonly WorstOfWeek[] | null }>(line: Line) => ({
  ...line,
  pain: weeklyPain(line.pain),
});

/** Where a page of the roster ended. */
export interface RosterPlace {
  readonly key: string;
  readonly id: string;
}

/**
 * One page of a trainer's clients with, on the first one, how many there are: in one round trip, from one small row per client and day. `now` is for tests.
 */
export async function rosterOf(
  db: Db,
  trainerId: string,
  page: {
    readonly search: string | null;
    readonly sort: RosterSort;
    readonly state: RosterState;
    readonly tags: readonly string[];
    readonly after: RosterPlace | null;
    readonly limit: number;
    readonly now?: Date;
  },
): Promise<{ client: RosterRow; key: string; total: number | null }[]> {
  const rows = await ask<{ client: Told<RosterRow>; key: string; total: number | null }>(
    db,
    lists[page.sort],
    [
      trainerId,
      page.now ?? null,
      page.search,
      page.after?.key ?? null,
      page.after?.id ?? null,
      page.limit,
      page.state,
      page.tags,
    ],
  );
  return rows.map((told) => ({ ...told, client: named(told.client) }));
}

const changedDays = `(
  select coalesce(json_agg(json_build_object(
    'day', ${ymd("x.day")}, 'movedFrom', ${ymd("x.moved_from")},
    'moveReason', case when x.moved_from is not null then x.move_reason end,
    'skipReason', case when x.skipped_at is not null then coalesce(x.skip_reason, '') end,
    'byName', x.by_name) order by x.day desc), '[]')
  from (
    select d.*, by.name as by_name from plan_days d
    left join users by on by.id = coalesce(d.skipped_by, d.moved_by)
    where d.client_id = c.id and d.day > c.today - 28
      and (d.moved_from is not null or d.skipped_at is not null)
    order by d.day desc limit 10) x)`;

/** When the plan began that holds now; null when it is yet to begin or there is none. */
const planStart = `(
  select p.starts_on from plans p where p.client_id = c.id and p.ended_at is null and p.starts_on <= c.today
  order by p.starts_on desc limit 1)`;

const one = {
  name: "client_profile",
  text: `
    select json_build_object(${row(planStart)}, 'planStartsOn', ${ymd(planStart)}, 'email', c.email, 'timeZone', c.time_zone,
      'bands', json_build_object('greenMax', c.green_max, 'amberMax', c.amber_max),
      'changedDays', ${changedDays}, 'care', ${careOf("c.id", "$1")},
      'since', ${ymd("(c.accepted_at at time zone c.time_zone)::date")}) as client
    from (${mine} and u.id = $3) c`,
};

/** One client of a trainer; null when the two have no coaching. One round trip. */
export async function clientOf(
  db: Db,
  trainerId: string,
  clientId: string,
  now?: Date,
): Promise<ClientProfile | null> {
  const [found] = await ask<{ client: Told<ClientProfile> }>(db, one, [
    trainerId,
    now ?? null,
    clientId,
  ]);
  return found ? named(found.client) : null;
}
