import { sql } from "drizzle-orm";

import type { Db } from "../client.ts";

/**
 * Writes down what went by: in each client's own time zone, a planned day that is over was missed, or partly done
 * when some of its sets were. Days of clients whose midnight has not come are left alone. Answers how many.
 */
export async function closePastDays(db: Db, now = new Date()): Promise<number> {
  const { rowCount } = await db.execute(sql`
    update client_days d
    set status = case
      when d.smr_done + d.activate_done + d.mobilize_done + d.integrate_done > 0 then 'partly'
      else 'missed' end
    from users u
    where u.id = d.client_id and d.status = 'planned'
      and d.day < (${now.toISOString()}::timestamptz at time zone u.time_zone)::date`);
  return rowCount ?? 0;
}
