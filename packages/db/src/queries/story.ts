import { type StoryEntry, StoryKind } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso, type Statement, ymd } from "./ask.ts";
import { coaches } from "./coachings.ts";
import { plannedSets } from "./planned-sets.ts";

// What the wire names in milliseconds is compared in milliseconds, or a page would skip what lies between two.
const earlier = (at: string, id: string) =>
  `($3::timestamptz is null or (date_trunc('milliseconds', ${at}), (${id}) collate "C") < ($3, $4 collate "C"))`;

/**
 * SQL for the entries of one kind, at most a page of them. What costs more than a look at its own row is left out, and
 * told of those entries alone that came onto the page (`tellings`).
 */
const branch = (
  kind: StoryKind,
  {
    at,
    id,
    day,
    from,
    where,
    what = "null::json",
  }: Record<"at" | "id" | "day" | "from" | "where", string> & { readonly what?: string },
) => `
      (select '${kind}' as kind, (${id}) collate "C" as id, date_trunc('milliseconds', ${at}) as at, ${ymd(day)} as day, ${what} as what
      from me cross join lateral (
        select * from ${from}
        where ${where} and ${earlier(at, id)}
        order by ${at} desc, (${id}) collate "C" desc
        limit $5) e)`;

const items = (version: string) => `(
  select coalesce(json_agg(json_build_object('exerciseId', i.exercise_id, 'dose', i.dose) order by i.position), '[]')
  from plan_items i where i.plan_version_id = ${version})`;

const localDay = (at: string) => `(${at} at time zone me.zone)::date`;

const session = branch("session", {
  at: "started_at",
  id: "id::text",
  day: "day",
  from: "sessions",
  where: "client_id = me.who",
});

const sessionTelling = `(
      select json_build_object('ended', t.ended, 'alarm', t.alarm, 'seconds', t.seconds, 'note', t.note,
        'doneSets', s.done,
        'plannedSets', (select coalesce(sum(${plannedSets("i.dose")}), 0) from plan_items i
          where i.plan_version_id = t.plan_version_id),
        'worst', case when (s.worst).id is not null then json_build_object('discomfort', (s.worst).discomfort,
          'exerciseId', (s.worst).exercise_id, 'side', (s.worst).side, 'number', (s.worst).set_number) end)
      from sessions t cross join lateral (
        select count(*) filter (where l.outcome = 'done') as done,
          (array_agg(l order by l.discomfort desc, l.logged_at) filter (where l.discomfort is not null))[1] as worst
        from set_logs l where l.session_id = t.id and l.removed_at is null) s
      where t.id = e.id::uuid)`;

const answer = branch("answer", {
  at: "created_at",
  id: "id::text",
  day: "day",
  from: "check_ins",
  where: "client_id = me.who",
  what: `json_build_object('now', pain_now, 'worst', pain_worst_week, 'nextMorning', next_morning, 'note', note)`,
});

// A version that was laid ahead is told on its first day.
const version = branch("version", {
  at: "at",
  id: "id::text",
  day: localDay("at"),
  from: `(
          select v.id, greatest(v.created_at, (
            select min(x.day)::timestamp at time zone me.zone from plan_days x where x.plan_version_id = v.id)) as at
          from plans p join plan_versions v on v.plan_id = p.id where p.client_id = me.who) v`,
  where: "at <= now()",
});

const versionTelling = `(
      select json_build_object('title', p.title, 'number', v.number, 'reason', v.reason,
        'byName', (select by.name from users by where by.id = v.created_by), 'items', ${items("v.id")},
        'before', (select ${items("b.id")} from plan_versions b
          where b.plan_id = v.plan_id and b.number = v.number - 1))
      from plan_versions v join plans p on p.id = v.plan_id where v.id = e.id::uuid)`;

const day = branch("day", {
  at: "at",
  id: "id",
  day: localDay("at"),
  from: `(
          select x.id || ':' || t.act as id, t.at, t.moved_from, x.day as "to", t.reason, t.by
          from plan_days x cross join lateral (values
            ('moved', x.moved_at, x.moved_from, x.move_reason, x.moved_by),
            ('skipped', x.skipped_at, null, x.skip_reason, x.skipped_by)) t(act, at, moved_from, reason, by)
          where x.client_id = me.who and (x.moved_at is not null or x.skipped_at is not null) and t.at is not null) x`,
  where: "true",
  what: `json_build_object('movedFrom', ${ymd("moved_from")}, 'to', ${ymd('"to"')}, 'reason', reason,
        'byName', (select u.name from users u where u.id = e.by))`,
});

// Private: only of the one who wrote it.
const note = branch("note", {
  at: "created_at",
  id: "id::text",
  day: localDay("created_at"),
  from: "client_notes",
  where: "client_id = me.who and trainer_id = $1 and removed_at is null",
  what: `json_build_object('body', body, 'sessionId', session_id)`,
});

const goal = branch("goal", {
  at: "at",
  id: "id",
  day: localDay("at"),
  from: `(
          select g.id || ':' || act as id, t.at, t.act, g.goal, g.due_on from client_goals g
          cross join lateral (values ('set', g.created_at), ('reached', g.reached_at), ('dropped', g.dropped_at)) t(act, at)
          where g.client_id = me.who and t.at is not null) g`,
  where: "true",
  what: `json_build_object('goal', goal, 'dueOn', ${ymd("due_on")}, 'act', act)`,
});

// What was answered there stays with the client's own page of it.
const redFlag = branch("red_flag", {
  at: "created_at",
  id: "id::text",
  day: localDay("created_at"),
  from: "red_flag_screens",
  where: "client_id = me.who",
  what: `json_build_object('outcome', outcome)`,
});

const proposal = branch("proposal", {
  at: "proposed_at",
  id: "id::text",
  day: localDay("proposed_at"),
  from: "progression_proposals",
  where: "client_id = me.who",
  what: `json_build_object('direction', direction, 'change', change, 'decision', decision)`,
});

const branches: Record<StoryKind, string> = {
  session,
  answer,
  version,
  day,
  note,
  goal,
  red_flag: redFlag,
  proposal,
};

/** SQL for what is told of the entry `e` of the page, where its branch left it out. */
const tellings: Partial<Record<StoryKind, string>> = {
  session: sessionTelling,
  version: versionTelling,
};

function whatOf(kinds: readonly StoryKind[]): string {
  const told = kinds.flatMap((kind) => {
    const telling = tellings[kind];
    return telling === undefined ? [] : [`when '${kind}' then ${telling}`];
  });
  return told.length === 0 ? "e.what" : `case e.kind ${told.join("\n      ")} else e.what end`;
}

const statements = new Map<string, Statement>();

// One statement for each choice of kinds: with the choice among its values PostgreSQL would plan it anew every time, which
// costs as much as a page.
function statementFor(chosen: readonly StoryKind[] | null): Statement {
  const kinds = StoryKind.options.filter((kind) => chosen?.includes(kind) ?? true);
  const isAll = kinds.length === StoryKind.options.length;
  const name = isAll ? "story_entries" : `story_entries_${kinds.join("_")}`;
  const known = statements.get(name) ?? {
    name,
    text: `
    with me as (
      select u.id as who, u.time_zone as zone from users u where u.id = $2 and ${coaches("$1", "u.id")}),
    entries as (${kinds.map((kind) => branches[kind]).join("\n      union all")}),
    page as (select * from entries order by at desc, id desc limit $5)
    select e.kind, e.id, ${iso("e.at")} as at, e.day, ${whatOf(kinds)} as what
    from page e
    order by e.at desc, e.id desc`,
  };
  statements.set(name, known);
  return known;
}

/** Where a page of a story ended. */
export interface StoryPlace {
  readonly at: string;
  readonly id: string;
}

/**
 * What happened to a client, the latest first: sessions, answers, changes of plan and days, notes of the viewer's own,
 * goals. Empty when the viewer does not coach them. One round trip.
 */
export function storyOf(
  db: Db,
  viewerId: string,
  page: {
    readonly clientId: string;
    readonly kinds: readonly StoryKind[] | null;
    readonly before: StoryPlace | null;
    readonly limit: number;
  },
): Promise<StoryEntry[]> {
  return ask<StoryEntry & Record<string, unknown>>(db, statementFor(page.kinds), [
    viewerId,
    page.clientId,
    page.before?.at ?? null,
    page.before?.id ?? null,
    page.limit,
  ]);
}
