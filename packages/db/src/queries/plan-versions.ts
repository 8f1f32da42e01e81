import type {
  Day,
  PlannedItem,
  ProgressionMode,
  ProgressionRule,
  Sequence,
  Weekday,
} from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { iso, ymd } from "./ask.ts";

/** A version as the history of its plan shows it. */
export interface VersionRow {
  readonly id: string;
  readonly number: number;
  readonly phaseName: string | null;
  readonly reason: string | null;
  readonly sequence: Sequence;
  readonly createdAt: string;
  readonly createdByName: string | null;
  readonly items: readonly PlannedItem[];
  /** The first and the last day that asked or asks for it; null when none does. */
  readonly firstDay: Day | null;
  readonly lastDay: Day | null;
  /** Sessions that were trained by it. */
  readonly sessions: number;
}

const version = `json_build_object('id', v.id, 'number', v.number, 'reason', v.reason, 'sequence', v.sequence,
  'phaseName', (select f.name from plan_phases f where f.id = v.phase_id),
  'createdAt', ${iso("v.created_at")}, 'createdByName', (select b.name from users b where b.id = v.created_by),
  'firstDay', (select ${ymd("min(x.day)")} from plan_days x where x.plan_version_id = v.id),
  'lastDay', (select ${ymd("max(x.day)")} from plan_days x where x.plan_version_id = v.id),
  'sessions', (select count(*)::int from sessions s where s.plan_version_id = v.id),
  'items', (
    select coalesce(json_agg(json_build_object('id', i.id, 'exerciseId', i.exercise_id, 'step', i.step, 'dose', i.dose)
      order by i.position), '[]')
    from plan_items i where i.plan_version_id = v.id))`;

const coached = (viewerId: string) => sql`exists (
  select from coachings k where k.trainer_id = ${viewerId} and k.client_id = p.client_id
    and k.accepted_at is not null and k.ended_at is null)`;

/** The versions of a plan, the latest first; null when it is not the plan of somebody whom the viewer coaches. */
export async function versionsOf(
  db: Db,
  viewerId: string,
  planId: string,
): Promise<VersionRow[] | null> {
  const { rows } = await db.execute<{ versions: VersionRow[] }>(sql`
    select (select coalesce(json_agg(${sql.raw(version)} order by v.number desc), '[]')
      from (select * from plan_versions where plan_id = p.id order by number desc limit 100) v) as versions
    from plans p where p.id = ${planId} and ${coached(viewerId)}`);
  return rows[0]?.versions ?? null;
}

/** A running plan as a draft begins from it. */
export interface PlanToEdit {
  readonly clientId: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly weeks: number;
  readonly weekdays: Weekday[];
  readonly progressionMode: ProgressionMode;
  readonly progressionRule: ProgressionRule | null;
  readonly latestVersionId: string;
  /** What the days ask for that are to come and not begun, in the order in which they come; the latest when none is left. */
  readonly versions: readonly (Pick<VersionRow, "id" | "sequence" | "items" | "phaseName"> & {
    readonly firstDay: Day | null;
  })[];
}

/** Null when there is no such plan that runs, of somebody whom the viewer coaches. */
export async function planToEdit(
  tx: Db | Transaction,
  viewerId: string,
  planId: string,
): Promise<PlanToEdit | null> {
  const { rows } = await tx.execute<{ plan: PlanToEdit }>(sql`
    with ahead as (
      select x.plan_version_id as id, min(x.day) as first
      from plan_days x join users u on u.id = x.client_id
      where x.plan_id = ${planId} and x.day >= (now() at time zone u.time_zone)::date
        and x.skipped_at is null and not exists (select from sessions s where s.plan_day_id = x.id)
      group by x.plan_version_id),
    latest as (select id from plan_versions where plan_id = ${planId} order by number desc limit 1)
    select json_build_object('clientId', p.client_id, 'title', p.title, 'startsOn', ${sql.raw(ymd("p.starts_on"))},
      'weeks', p.weeks, 'weekdays', p.weekdays, 'progressionMode', p.progression_mode,
      'progressionRule', p.progression_rule, 'latestVersionId', (select id from latest),
      'versions', (
        select json_agg(json_build_object('id', v.id, 'sequence', v.sequence,
          'phaseName', (select f.name from plan_phases f where f.id = v.phase_id),
          'firstDay', ${sql.raw(ymd("a.first"))},
          'items', (
            select coalesce(json_agg(json_build_object('id', i.id, 'exerciseId', i.exercise_id, 'step', i.step,
              'dose', i.dose) order by i.position), '[]')
            from plan_items i where i.plan_version_id = v.id)) order by a.first, v.number)
        from plan_versions v left join ahead a on a.id = v.id
        where v.plan_id = p.id and (a.id is not null
          or (not exists (select from ahead) and v.id = (select id from latest))))) as plan
    from plans p
    where p.id = ${planId} and p.ended_at is null and ${coached(viewerId)}`);
  return rows[0]?.plan ?? null;
}
