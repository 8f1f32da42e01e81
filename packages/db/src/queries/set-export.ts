import type { ExportedSet } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask, iso, ymd } from "./ask.ts";
import { coaches } from "./coachings.ts";

const statement = {
  name: "set_export",
  text: `
    select l.id, ${iso("l.logged_at")} as "loggedAt", ${ymd("s.day")} as day, p.title as plan, v.number as version,
      l.exercise_id as "exerciseId", coalesce(e.content ->> 'name', l.exercise_id) as exercise, l.step, l.side,
      l.set_number as number, l.outcome, l.reason, l.reps, l.seconds,
      l.tenderness_before as "tendernessBefore", l.tenderness_after as "tendernessAfter", l.discomfort
    from (
      select * from set_logs l
      where l.client_id = $2 and l.removed_at is null and ${coaches("$1", "$2")}
        and ($3::timestamptz is null or (date_trunc('milliseconds', l.logged_at), l.id) > ($3, $4::uuid))
      order by date_trunc('milliseconds', l.logged_at), l.id
      limit $5) l
    join sessions s on s.id = l.session_id
    join plan_versions v on v.id = s.plan_version_id
    join plans p on p.id = v.plan_id
    left join exercises e on e.id = l.exercise_id
    order by date_trunc('milliseconds', l.logged_at), l.id`,
};

/** Where a page of sets ended. */
export interface SetPlace {
  readonly loggedAt: string;
  readonly id: string;
}

/** Every set of a client whom the viewer coaches, the oldest first; none of anybody else's. One round trip. */
export function setExportOf(
  db: Db,
  viewerId: string,
  page: { readonly clientId: string; readonly after: SetPlace | null; readonly limit: number },
): Promise<ExportedSet[]> {
  return ask<ExportedSet & Record<string, unknown>>(db, statement, [
    viewerId,
    page.clientId,
    page.after?.loggedAt ?? null,
    page.after?.id ?? null,
    page.limit,
  ]);
}
