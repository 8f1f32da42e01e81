import type { Day, Weekday } from "@fourstep/core";
import { sql } from "drizzle-orm";

import type { Db } from "../client.ts";
import { iso, ymd } from "./ask.ts";

/** An open draft in a list. */
export interface DraftRow {
  readonly id: string;
  readonly title: string;
  readonly planId: string | null;
  readonly clientNames: readonly string[];
  readonly savedAt: string;
  readonly savedByName: string | null;
}

/** A plan that runs, of somebody whom the viewer coaches. */
export interface RunningRow {
  readonly id: string;
  readonly title: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly startsOn: Day;
  readonly weeks: number;
  readonly weekdays: readonly Weekday[];
  readonly versionNumber: number;
  readonly draftId: string | null;
}

/** A trainer's open drafts, the latest first, and the plans of their people that run. One statement. */
export async function draftsAndPlansOf(
  db: Db,
  viewerId: string,
  { clientId, limit }: { readonly clientId?: string | undefined; readonly limit: number },
): Promise<{ drafts: DraftRow[]; running: RunningRow[] }> {
  const of = clientId ?? null;
  const coached = (client: string) => sql`exists (
    select from coachings k where k.trainer_id = ${viewerId} and k.client_id = ${sql.raw(client)}
      and k.accepted_at is not null and k.ended_at is null)`;
  const { rows } = await db.execute<{ drafts: DraftRow[]; running: RunningRow[] }>(sql`
    select (
      select coalesce(json_agg(x), '[]') from (
        select d.id, d.content->>'title' as title, d.plan_id as "planId", ${sql.raw(iso("d.updated_at"))} as "savedAt",
          (select s.name from users s where s.id = d.saved_by) as "savedByName",
          (select coalesce(json_agg(u.name order by u.name), '[]')
            from plan_draft_clients c join users u on u.id = c.client_id
            where c.draft_id = d.id and ${coached("u.id")}) as "clientNames"
        from plan_drafts d
        where d.assigned_at is null and d.discarded_at is null
          and ((d.plan_id is null and d.trainer_id = ${viewerId}) or exists (
            select from plans p where p.id = d.plan_id and p.ended_at is null and ${coached("p.client_id")}))
          and (${of}::uuid is null or exists (
            select from plan_draft_clients c where c.draft_id = d.id and c.client_id = ${of}::uuid))
        order by d.updated_at desc, d.id limit ${limit}) x) as drafts,
      (
      select coalesce(json_agg(x), '[]') from (
        select p.id, p.title, u.id as "clientId", u.name as "clientName", ${sql.raw(ymd("p.starts_on"))} as "startsOn",
          p.weeks, p.weekdays,
          coalesce((select max(v.number) from plan_versions v where v.plan_id = p.id), 1) as "versionNumber",
          (select d.id from plan_drafts d
            where d.plan_id = p.id and d.assigned_at is null and d.discarded_at is null) as "draftId"
        from plans p join users u on u.id = p.client_id
        where p.ended_at is null and ${coached("u.id")}
          and p.starts_on + p.weeks * 7 > (now() at time zone u.time_zone)::date
          and (${of}::uuid is null or u.id = ${of}::uuid)
        order by p.starts_on + p.weeks * 7, u.name, p.id limit ${limit}) x) as running`);
  return rows[0] ?? { drafts: [], running: [] };
}
