import { type Bands, type Day, defaultBands, type Today } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso, ymd } from "./ask.ts";
import { dayStatus, painByWeek, weekOfPlan } from "./day-status.ts";

// The session begun that day decides the version, so that an edit never changes a session under way.
const today = {
  name: "today",
  text: `
    with sat as (
      select s.id, s.finished_at, s.plan_version_id
      from sessions s
      where s.client_id = $1 and s.day = $2::date
      order by (s.finished_at is null) desc, s.started_at desc
      limit 1),
    plan as (
      select p.id, p.title, p.starts_on, p.weeks, t.name as trainer_name,
        v.id as version_id, v.number, v.routine_name, v.sequence, d.id as plan_day_id
      from plans p
      left join plan_days d on d.client_id = $1 and d.plan_id = p.id and d.day = $2::date
      left join plan_versions begun
        on begun.id = (select plan_version_id from sat) and begun.plan_id = p.id
      join plan_versions v on v.id = coalesce(begun.id, d.plan_version_id, p.current_version_id)
      left join users t on t.id = p.trainer_id
      where p.client_id = $1 and p.ended_at is null
      order by begun.id is null, d.id is null, p.starts_on > $2::date, p.starts_on desc
      limit 1)
    select json_build_object(
      'plan', (
        select json_build_object(
          'id', p.id, 'title', p.title, 'trainerName', p.trainer_name,
          'versionId', p.version_id, 'versionNumber', p.number,
          'routineName', p.routine_name, 'sequence', p.sequence,
          'week', ${weekOfPlan("p", "$2::date")}, 'weeks', p.weeks,
          'items', (
            select coalesce(json_agg(json_build_object(
              'id', i.id, 'exerciseId', i.exercise_id, 'step', i.step, 'dose', i.dose)
              order by i.position), '[]')
            from plan_items i where i.plan_version_id = p.version_id))
        from plan p),
      'planDayId', (select p.plan_day_id from plan p),
      'nextDay', (
        select ${ymd("d.day")} from client_days d
        where d.client_id = $1 and d.day > $2::date and d.status = 'planned'
        order by d.day limit 1),
      'week', (
        select json_agg(json_build_object('day', ${ymd("g.day")}, 'status', ${dayStatus("d", "$2::date")})
          order by g.day)
        from (
          select date_trunc('week', $2::timestamp)::date + n as day from generate_series(0, 6) n) g
        left join client_days d on d.client_id = $1 and d.day = g.day),
      'session', (
        select json_build_object('id', s.id, 'finishedAt', ${iso("s.finished_at")}) from sat s),
      'pain', ${painByWeek("$1", "$2::date")}) as today`,
};

type Row = { today: Omit<Today, "day" | "timeZone" | "status" | "bands"> };

/** Everything that the Today screen and the player need, for one client and day, in one round trip. */
export async function todayOf(
  db: Db,
  viewer: { readonly id: string; readonly timeZone: string },
  day: Day,
  bands: Bands = defaultBands,
): Promise<Today> {
  const [row] = await ask<Row>(db, today, [viewer.id, day]);
  if (!row) throw new Error("Today did not answer");
  const status = row.today.week.find((one) => one.day === day)?.status ?? "rest";
  return { day, timeZone: viewer.timeZone, status, bands, ...row.today };
}
