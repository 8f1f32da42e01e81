import {
  type ClientProfile,
  type RosterLine,
  type RosterRow,
  rosterRow,
  type RosterSort,
  type RosterState,
} from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, type Statement, ymd } from "./ask.ts";
import { careOf } from "./client-settings.ts";
import {
  adherence,
  gravest,
  lastDay,
  lastTrained,
  line,
  lineOf,
  type LineTold,
  planOf,
  rowFrom,
} from "./roster-row.ts";

/** The worst pain of the latest week that has an answer: the number that the roster shows. */
const worstPain = (client: string, today: string) => `(
  select max(greatest(told.pain_worst_week, told.pain_now)) from check_ins told
  where told.client_id = ${client} and told.day <= ${today} and num_nonnulls(told.pain_worst_week, told.pain_now) > 0
  group by (told.day - date '2001-01-01') / 7
  order by (told.day - date '2001-01-01') / 7 desc limit 1)`;

/** The key of each order: ascending, never null, so that a page can go on behind it. */
const keys: Record<RosterSort, string> = {
  name: 'lower(c.name) collate "C"',
  lastSession: `to_char(date '4000-01-01' - coalesce(${lastTrained}, date '0001-01-01'), 'FM0000000') collate "C"`,
  pain: `to_char(10 - coalesce(${worstPain("c.id", "c.today")}, -1), 'FM00') collate "C"`,
  adherence: `to_char(coalesce(${adherence("c.id", "c.today")}, 2), 'FM0.0000') collate "C"`,
  attention: `(to_char(coalesce(${gravest("c.id")}, 99), 'FM00') || lower(c.name)) collate "C"`,
};

/** Whom each state leaves in. Days from two weeks past the end of a plan to two weeks before it count as its ending. */
const states: Record<RosterState, string> = {
  coached: "c.archived_at is null",
  archived: "c.archived_at is not null",
  paused: "c.archived_at is null and c.paused_at is not null",
  needsYou: `c.archived_at is null and ${gravest("c.id")} is not null`,
  ending: `c.archived_at is null
        and ${planOf("c.id", "c.today", lastDay)} between c.today - 14 and c.today + 14`,
};

/** States that a coaching tells by itself, without a look at the client. */
const coachingTells: ReadonlySet<RosterState> = new Set(["coached", "archived", "paused"]);

const mine = `
      select u.id, u.name, u.email, u.time_zone, u.green_max, u.amber_max, k.accepted_at, k.paused_at, k.archived_at,
        (coalesce($2::timestamptz, now()) at time zone u.time_zone)::date as today
      from coachings k
      join users u on u.id = k.client_id
      where k.trainer_id = $1 and k.accepted_at is not null and k.ended_at is null and u.deactivated_at is null`;

const found = `
        ($3::text is null or position(lower($3) in lower(c.name)) > 0 or position(lower($3) in lower(c.email)) > 0)
        and (cardinality($7::text[]) = 0 or not exists (
          select from unnest($7::text[]) wanted where not exists (
            select from client_tags t
            where t.trainer_id = $1 and t.client_id = c.id and lower(t.name) = lower(wanted))))`;

// The values are the same either way, and each has to be named once for its type to be known.
const notSearched = "$3::text is null and $7::text[] is not null";

/**
 * SQL for how many there are. Where the coachings tell it: all of them, less those whose accounts do not stand. One index
 * alone holds the many, and another finds the few.
 */
function count(state: RosterState, isSearched: boolean): string {
  if (isSearched || !coachingTells.has(state)) {
    return `(select count(*)::int from (${mine}) c where ${states[state]} and ${isSearched ? found : notSearched})`;
  }
  const standing = `c.trainer_id = $1 and c.accepted_at is not null and c.ended_at is null and ${states[state]}`;
  return `(select count(*)::int from coachings c where ${standing})
        - (select count(*)::int from users u join coachings c on c.client_id = u.id
          where u.deactivated_at is not null and ${standing})`;
}

// Counted apart from the page: who is counted needs neither order nor row, and the page is found by walking its order. A
// roster that is not searched has a statement of its own: what it leaves out costs every row, asked for or not.
const list = (sort: RosterSort, state: RosterState, isSearched: boolean): Statement => ({
  name: `roster_lines_of_${state}_by_${sort}${isSearched ? "_found" : ""}`,
  text: `
    with page as materialized (
      select c.*, ${keys[sort]} as key from (${mine}) c
      where ${states[state]} and ${isSearched ? found : notSearched}
        and ($4::text is null or (${keys[sort]}, c.id) > ($4 collate "C", $5::uuid))
      order by ${keys[sort]}, c.id
      limit $6)
    select ${line()} as told, c.key,
      case when $4::text is null then ${count(state, isSearched)} end as total
    from page c ${rowFrom}
    order by c.key, c.id`,
});

const lists = new Map<string, Statement>();

/** The statement of an order and a state, built when it is first asked for: few of them ever are. */
function listOf(sort: RosterSort, state: RosterState, isSearched: boolean): Statement {
  const name = `${state} ${sort} ${isSearched}`;
  const known = lists.get(name) ?? list(sort, state, isSearched);
  lists.set(name, known);
  return known;
}

/** Where a page of the roster ended. */
export interface RosterPlace {
  readonly key: string;
  readonly id: string;
}

/**
 * One page of a trainer's clients with, on the first one, how many there are: in one round trip, from one small row per
 * client and day. `now` is for tests.
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
): Promise<{ client: RosterLine; key: string; total: number | null }[]> {
  const isSearched = page.search !== null || page.tags.length > 0;
  const rows = await ask<{ told: LineTold; key: string; total: number | null }>(
    db,
    listOf(page.sort, page.state, isSearched),
    [
      trainerId,
      page.now ?? null,
      page.search,
      page.after?.key ?? null,
      page.after?.id ?? null,
      page.limit,
      page.tags,
    ],
  );
  return rows.map(({ told, key, total }) => ({ client: lineOf(told), key, total }));
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
    select ${line(planStart)} as told, json_build_object(
      'planStartsOn', ${ymd(planStart)}, 'email', c.email, 'timeZone', c.time_zone,
      'bands', json_build_object('greenMax', c.green_max, 'amberMax', c.amber_max),
      'changedDays', ${changedDays}, 'care', ${careOf("c.id", "$1")},
      'since', ${ymd("(c.accepted_at at time zone c.time_zone)::date")}) as more
    from (${mine} and u.id = $3) c ${rowFrom}`,
};

/** One client of a trainer; null when the two have no coaching. One round trip. */
export async function clientOf(
  db: Db,
  trainerId: string,
  clientId: string,
  now?: Date,
): Promise<ClientProfile | null> {
  const [asked] = await ask<{ told: LineTold; more: Omit<ClientProfile, keyof RosterRow> }>(
    db,
    one,
    [trainerId, now ?? null, clientId],
  );
  return asked ? { ...rosterRow(lineOf(asked.told)), ...asked.more } : null;
}
