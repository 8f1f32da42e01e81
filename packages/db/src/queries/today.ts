import {
  type Day,
  type DayStatus,
  daysFrom,
  type PlannedItem,
  type Sequence,
  type Today,
  weekNumber,
  weekOf,
} from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso, ymd } from "./ask.ts";
import { dayStatus, painByWeek, type WorstOfWeek, weeklyPain } from "./day-status.ts";

// Asked each time the app opens, so it asks the database for little and leaves the shaping to this process. The
// session begun that day decides plan and version, so that an edit never changes a session under way.
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
      select p.id, p.title, ${ymd("p.starts_on")} as starts_on, p.weeks, p.trainer_id,
        v.id as version_id, v.number, v.routine_name, v.sequence, d.id as plan_day_id
      from plans p
      left join sat s on true
      left join plan_days d on d.client_id = $1 and d.plan_id = p.id and d.day = $2::date
      join plan_versions v on v.plan_id = p.id
        and v.id = coalesce(s.plan_version_id, d.plan_version_id, p.current_version_id)
      where p.client_id = $1 and (p.ended_at is null or s.id is not null)
      order by d.id is null, p.starts_on > $2::date, p.starts_on desc
      limit 1)
    select p.id, p.title, p.starts_on as "startsOn", p.weeks,
      (select u.name from users u where u.id = p.trainer_id) as "trainerName",
      p.version_id as "versionId", p.number as "versionNumber",
      p.routine_name as "routineName", p.sequence, p.plan_day_id as "planDayId",
      (select json_agg(json_build_object(
        'id', i.id, 'exerciseId', i.exercise_id, 'step', i.step, 'dose', i.dose) order by i.position)
        from plan_items i where i.plan_version_id = p.version_id) as items,
      (select ${ymd("d.day")} from client_days d
        where d.client_id = $1 and d.day > $2::date and d.status = 'planned'
        order by d.day limit 1) as "nextDay",
      (select json_object_agg(${ymd("d.day")}, ${dayStatus("d", "$2::date")}) from client_days d
        where d.client_id = $1 and d.day between $3::date and $3::date + 6) as statuses,
      me.green_max as "greenMax", me.amber_max as "amberMax",
      s.id as "sessionId", ${iso("s.finished_at")} as "finishedAt",
      ${painByWeek("$1", "$2::date")} as pain
    from users me left join plan p on true left join sat s on true
    where me.id = $1`,
};

type PlanColumns = Omit<NonNullable<Today["plan"]>, "week" | "items" | "sequence"> & {
  startsOn: Day;
  sequence: Sequence;
};
type Row = (PlanColumns | { [Column in keyof PlanColumns]: null }) & {
  planDayId: string | null;
  items: PlannedItem[] | null;
  nextDay: Day | null;
  greenMax: number;
  amberMax: number;
  statuses: Record<Day, DayStatus> | null;
  sessionId: string | null;
  finishedAt: string | null;
  pain: WorstOfWeek[] | null;
};

/** Everything that the Today screen and the player need, for one client and day, in one round trip. */
export async function todayOf(
  db: Db,
  viewer: { readonly id: string; readonly timeZone: string },
  day: Day,
): Promise<Today> {
  const monday = weekOf(day);
  const [row] = await ask<Row>(db, today, [viewer.id, day, monday]);
  if (!row) throw new Error("Today did not answer");
  const { planDayId, nextDay, greenMax, amberMax, sessionId, finishedAt } = row;
  const statusOf = (one: Day) => row.statuses?.[one] ?? "rest";
  return {
    day,
    timeZone: viewer.timeZone,
    plan: planOf(row, day),
    planDayId,
    status: statusOf(day),
    nextDay,
    week: daysFrom(monday, 7).map((one) => ({ day: one, status: statusOf(one) })),
    session: sessionId === null ? null : { id: sessionId, finishedAt },
    bands: { greenMax, amberMax },
    pain: weeklyPain(row.pain),
  };
}

function planOf(row: Row, day: Day): Today["plan"] {
  if (row.id === null) return null;
  const { id, title, trainerName, versionId, versionNumber, routineName, sequence } = row;
  const { startsOn, weeks } = row;
  return {
    id,
    title,
    trainerName,
    versionId,
    versionNumber,
    routineName,
    sequence,
    week: weekNumber({ startsOn, weeks }, day),
    weeks,
    items: row.items ?? [],
  };
}
