import type { Db } from "../client.ts";

/** Days of `client_days` that do not say what a recount of their sets says: none, if all is well. */
export async function daysThatMiscount(db: Db, clientId: string) {
  const { rows } = await db.$client.query<Record<string, unknown>>(
    `select d.day::text, d.smr_done, d.activate_done, d.mobilize_done, d.integrate_done, d.worst_discomfort, n.*
    from client_days d
    cross join lateral (
      select count(*) filter (where l.step = 'smr' and l.outcome = 'done')::int as smr,
        count(*) filter (where l.step = 'activate' and l.outcome = 'done')::int as activate,
        count(*) filter (where l.step = 'mobilize' and l.outcome = 'done')::int as mobilize,
        count(*) filter (where l.step = 'integrate' and l.outcome = 'done')::int as integrate,
        max(l.discomfort) as worst
      from sessions s join set_logs l on l.session_id = s.id and l.removed_at is null
      where s.client_id = d.client_id and s.day = d.day) n
    cross join lateral (
      select coalesce(sum(s.seconds), 0)::int as spent
      from sessions s where s.client_id = d.client_id and s.day = d.day and s.finished_at is not null) t
    where d.client_id = $1
      and (d.smr_done, d.activate_done, d.mobilize_done, d.integrate_done, d.seconds) is distinct from
        (n.smr, n.activate, n.mobilize, n.integrate, t.spent)
      or d.client_id = $1 and d.worst_discomfort is distinct from n.worst`,
    [clientId],
  );
  return rows;
}
