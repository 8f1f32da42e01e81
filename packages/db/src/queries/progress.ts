import {
  addDays,
  type ClientProgress,
  type Day,
  type DayStatus,
  type PainAnswer,
  type Progress,
  type ProgressDay,
  type VersionMark,
} from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, ymd } from "./ask.ts";
import { coaches } from "./coachings.ts";
import { dayStatus } from "./day-status.ts";

/** At least this many weeks back, and at most a year: what a plan may last. */
const leastDays = 84;
const mostDays = 364;
/** Days to come that are worth drawing. */
const daysAhead = 84;

const perStep = (what: "planned" | "done") =>
  `json_build_array(d.smr_${what}, d.activate_${what}, d.mobilize_${what}, d.integrate_${what})`;

// Days go as numbers since the first one, and answers as short arrays: a year of both stays a few kilobytes.
const told = (day: string) => `
    with plan as (
      select p.id, p.title, p.starts_on, p.weeks
      from plans p
      where p.client_id = $1 and p.ended_at is null
      order by p.starts_on > ${day}, p.starts_on desc limit 1),
    span as (
      select greatest(${day} - ${mostDays},
        least(${day} - ${leastDays} + 1, (select starts_on from plan))) as first)
    select json_build_object(
      'day', ${ymd(day)}, 'from', ${ymd("s.first")},
      'bands', (
        select json_build_object('greenMax', u.green_max, 'amberMax', u.amber_max) from users u where u.id = $1),
      'plan', (
        select json_build_object('id', p.id, 'title', p.title, 'startsOn', ${ymd("p.starts_on")}, 'weeks', p.weeks)
        from plan p),
      'days', (
        select json_agg(json_build_array(d.day - s.first, ${dayStatus("d", day)},
          ${perStep("planned")}, ${perStep("done")}, d.worst_discomfort, d.seconds, d.session_id,
          x.id, ${ymd("x.moved_from")}, x.move_reason, case when x.skipped_at is not null then x.skip_reason end)
          order by d.day)
        from client_days d
        left join lateral (
          select x.* from plan_days x
          where x.client_id = d.client_id and x.day = d.day
          order by x.plan_id is distinct from (select id from plan), x.id limit 1) x on true
        where d.client_id = $1 and d.day between s.first and ${day} + ${daysAhead}),
      'pain', (
        select json_agg(json_build_array(t.day - s.first, t.now, t.worst) order by t.day, t.at)
        from (
          select c.day, c.pain_now as now, c.pain_worst_week as worst, c.created_at as at
          from check_ins c
          where c.client_id = $1 and c.day between s.first and ${day}
            and num_nonnulls(c.pain_now, c.pain_worst_week) > 0
          union all
          select b.day, b.pain_before, null, b.started_at
          from sessions b
          where b.client_id = $1 and b.day between s.first and ${day} and b.pain_before is not null
          limit 1500) t)) as progress
    from span s`;

const statement = { name: "progress", text: told("$2::date") };

/** More versions than a year of plans has. */
const mostVersions = 60;

const today = `(select (coalesce($2::timestamptz, now()) at time zone u.time_zone)::date from users u where u.id = $1)`;

// The client's own today is worked out here: a trainer sees several time zones at once.
const coached = {
  name: "progress_coached",
  text: `
    select (${told(today)}) as progress, (
      select coalesce(json_agg(v order by v."from", v.number), '[]')
      from (
        select v.id, v.number, p.title, v.reason, by.name as "byName", ${ymd("first.day")} as "from"
        from plans p
        join plan_versions v on v.plan_id = p.id
        cross join lateral (select min(x.day) as day from plan_days x where x.plan_version_id = v.id) first
        left join users by on by.id = v.created_by
        where p.client_id = $1 and first.day between ${today} - ${mostDays} and ${today}
        order by first.day desc, v.number desc limit ${mostVersions}) v) as versions
    where ${coaches("$3", "$1")}`,
};

type BySteps = readonly [smr: number, activate: number, mobilize: number, integrate: number];

/** A day as the statement tells it. */
type DayTold = readonly [
  day: number,
  status: DayStatus,
  planned: BySteps,
  done: BySteps,
  worstDiscomfort: number | null,
  seconds: number,
  sessionId: string | null,
  planDayId: string | null,
  movedFrom: Day | null,
  moveReason: string | null,
  skipReason: string | null,
];

interface Told {
  readonly day: Day;
  readonly from: Day;
  readonly bands: Progress["bands"];
  readonly plan: Progress["plan"];
  readonly days: readonly DayTold[] | null;
  readonly pain:
    | readonly (readonly [day: number, now: number | null, worst: number | null])[]
    | null;
}

/** How a client's training and pain went, for one client and their day, in one round trip. */
export async function progressOf(db: Db, clientId: string, day: Day): Promise<Progress> {
  const [row] = await ask<{ progress: Told }>(db, statement, [clientId, day]);
  if (!row) throw new Error("Progress did not answer");
  return progressAsTold(clientId, row.progress);
}

/** The same for the client's trainer, with the changes of plan; null when the viewer does not coach them. One round trip. */
export async function clientProgressOf(
  db: Db,
  viewerId: string,
  clientId: string,
  now?: Date,
): Promise<ClientProgress | null> {
  const [row] = await ask<{ progress: Told; versions: VersionMark[] }>(db, coached, [
    clientId,
    now ?? null,
    viewerId,
  ]);
  return row ? { ...progressAsTold(clientId, row.progress), versions: row.versions } : null;
}

function progressAsTold(clientId: string, { day, from, bands, plan, days, pain }: Told): Progress {
  return {
    clientId,
    day,
    plan,
    from,
    bands,
    days: (days ?? []).map((one) => dayOf(from, one)),
    pain: (pain ?? []).map(([place, now, worst]): PainAnswer => ({
      day: addDays(from, place),
      now,
      worst,
    })),
  };
}

const steps = ([smr, activate, mobilize, integrate]: BySteps) => ({
  smr,
  activate,
  mobilize,
  integrate,
});

function dayOf(from: Day, one: DayTold): ProgressDay {
  const [place, status, planned, done, worstDiscomfort, seconds, sessionId, id, ...plan] = one;
  const [movedFrom, moveReason, skipReason] = plan;
  return {
    day: addDays(from, place),
    status,
    planned: steps(planned),
    done: steps(done),
    worstDiscomfort,
    seconds,
    sessionId,
    dayOfPlan: id === null ? null : { id, movedFrom, moveReason, skipReason },
  };
}
