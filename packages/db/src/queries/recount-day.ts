import { sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";

const done = (step: string) =>
  sql.raw(`count(*) filter (where l.step = '${step}' and l.outcome = 'done')::int as ${step}`);

/**
 * Counts a client's day anew from its sets: what a correction or removal makes of it. Its row must be locked already.
 * A finished session keeps its day done. A day whose last set was taken back is to be done again, or skipped as it was.
 */
export async function recountDay(tx: Transaction, clientId: string, day: string): Promise<void> {
  await tx.execute(sql`
    update client_days d
    set smr_done = n.smr, activate_done = n.activate, mobilize_done = n.mobilize, integrate_done = n.integrate,
      worst_discomfort = n.worst,
      status = case
        when e.is_finished then 'done'
        when e.is_alarm then 'partly'
        when n.done > 0 and (e.is_early or d.status in ('missed', 'skipped', 'partly')) then 'partly'
        when n.done = 0 and d.status = 'partly' then case when exists (
          select from plan_days p
          where p.client_id = ${clientId} and p.day = ${day}::date and p.skipped_at is not null)
          then 'skipped' else 'planned' end
        else d.status end
    from (
      select ${done("smr")}, ${done("activate")}, ${done("mobilize")}, ${done("integrate")},
        count(*) filter (where l.outcome = 'done') as done, max(l.discomfort) as worst
      from sessions s join set_logs l on l.session_id = s.id and l.removed_at is null
      where s.client_id = ${clientId} and s.day = ${day}::date) n,
    (
      select coalesce(bool_or(s.ended = 'finished'), false) as is_finished,
        coalesce(bool_or(s.ended = 'alarm'), false) as is_alarm,
        coalesce(bool_or(s.ended = 'early'), false) as is_early
      from sessions s where s.client_id = ${clientId} and s.day = ${day}::date) e
    where d.client_id = ${clientId} and d.day = ${day}::date`);
}
