import type { Bands, Day, DayStatus, PlannedItem, Today } from "@fourstep/core";

import { dayStatus } from "./day-status.ts";
import { type LastScreen, lastScreen } from "./last-screen.ts";

// Asked each time the app opens, so it asks the database for little and leaves the shaping to this process: one value,
// days counted from Monday ($3), and no items of the version that this process already knows ($4). The session begun that day
// decides plan and version, so that an edit never changes a session under way.
export const todayStatement = {
  name: "today",
  text: `
    select json_build_object(
      'planId', p.id, 'title', p.title, 'startsOn', p.starts_on, 'weeks', p.weeks,
      'trainerName', (select u.name from users u where u.id = p.trainer_id),
      'planDayId', p.plan_day_id, 'movedFrom', p.moved_from, 'versionId', p.version_id,
      'versionNumber', p.number, 'routineName', p.routine_name, 'sequence', p.sequence,
      'items', case when p.version_id is distinct from $4::uuid then (
        select json_agg(i order by i.position) from plan_items i where i.plan_version_id = p.version_id) end,
      'days', (
        select json_object_agg(d.day, d.status) from (
          select d.day - $3::date as day, ${dayStatus("d", "$2::date")} as status
          from client_days d
          where d.client_id = $1 and d.day >= $3::date and (d.day < $3::date + 7 or d.status = 'planned')
          order by d.day limit 8) d),
      'pain', (
        select json_build_array(
          array_agg(t.day - $3::date), array_agg(t.pain_worst_week), array_agg(t.pain_now),
          array_agg(extract(epoch from t.created_at)::float8))
        from check_ins t
        where t.client_id = $1 and t.day between least($3::date - 49, p.starts_on) and $2::date),
      'screen', ${lastScreen("$1")}, 'plannedAt', p.created_at,
      'greenMax', me.green_max, 'amberMax', me.amber_max,
      'sessionId', s.id, 'finishedAt', s.finished_at) as today
    from users me
    left join lateral (
      select s.id, s.finished_at, s.plan_version_id
      from sessions s
      where s.client_id = $1 and s.day = $2::date
      order by (s.finished_at is null) desc, s.started_at desc
      limit 1) s on true
    left join lateral (
      select p.id, p.title, p.starts_on, p.weeks, p.trainer_id, p.created_at, d.id as plan_day_id, d.moved_from,
        v.id as version_id, v.number, v.routine_name, v.sequence
      from plans p
      left join plan_days d on d.client_id = $1 and d.plan_id = p.id and d.day = $2::date
      join plan_versions v on v.plan_id = p.id
        and v.id = coalesce(s.plan_version_id, d.plan_version_id, p.current_version_id)
      where p.client_id = $1 and (p.ended_at is null or s.id is not null)
      order by d.id is null, p.starts_on > $2::date, p.starts_on desc
      limit 1) p on true
    where me.id = $1`,
};

type PlanOfToday = NonNullable<Today["plan"]>;

/** A plan that holds on the day. */
export type PlanFound = Omit<PlanOfToday, "id" | "week" | "items"> & {
  readonly planId: string;
  readonly planDayId: string | null;
  readonly movedFrom: Day | null;
  /** Null when the version is the one that the process said it knows. */
  readonly items: readonly ItemRow[] | null;
};

/** An item as its row is. */
export interface ItemRow extends Pick<PlannedItem, "id" | "step" | "dose"> {
  readonly exercise_id: string;
}

/** What the statement answers. */
export type Found = (
  | PlanFound
  | { readonly planId: null; readonly planDayId: null; readonly movedFrom: null }
) &
  Bands & {
    /** Days since Monday: this week's and the next planned one after it. */
    readonly days: Record<number, DayStatus> | null;
    /** What was told: days since Monday; beside each the worst of its week, the pain of the moment, and when (s since 1970). */
    readonly pain: readonly [
      days: number[] | null,
      worst: (number | null)[] | null,
      now: (number | null)[] | null,
      at: number[] | null,
    ];
    readonly screen: LastScreen | null;
    /** When the plan was made. */
    readonly plannedAt: string | null;
    readonly sessionId: string | null;
    readonly finishedAt: string | null;
  };
