import type { Day, Morning } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

const statement = {
  name: "morning_after",
  text: `
    select s.id as "sessionId", v.routine_name as "routineName"
    from sessions s
    join plan_versions v on v.id = s.plan_version_id
    where s.client_id = $1 and s.day = $2::date - 1
      and exists (
        select from set_logs l where l.session_id = s.id and l.outcome = 'done' and l.removed_at is null)
      and not exists (
        select from check_ins c
        where c.client_id = $1 and c.session_id = s.id and c.next_morning is not null)
    order by s.started_at desc
    limit 1`,
};

/**
 * The last session of the day before in which something was done and whose next morning was not answered; null when there
 * is none. One round trip.
 */
export async function morningAfter(db: Db, clientId: string, day: Day): Promise<Morning | null> {
  const [row] = await ask<{ sessionId: string; routineName: string }>(db, statement, [
    clientId,
    day,
  ]);
  return row ?? null;
}
