import { type PainTold, type RedFlagStanding, redFlagStanding } from "@fourstep/core";

import { type LastScreen, lastScreen, named } from "./last-screen.ts";

/** What the statement answers: all that a client's standing with the red-flag questions follows from. */
export interface FactsTold {
  readonly screen: LastScreen | null;
  readonly plannedAt: string | null;
  readonly told: readonly PainTold[] | null;
}

/**
 * SQL for a client's `FactsTold`. The plan is the one that is meant, or else the one that Today would show; of the
 * check-ins, those count that an answer could be held against.
 */
export const redFlagFacts = (client: string, version: string) => `
  json_build_object(
    'screen', ${lastScreen(client)},
    'plannedAt', case when ${version}::uuid is null
      then (select p.created_at from plans p
        where p.client_id = ${client} and p.ended_at is null
        order by p.starts_on > current_date, p.starts_on desc limit 1)
      else (select p.created_at from plan_versions v join plans p on p.id = v.plan_id
        where v.id = ${version}::uuid and p.client_id = ${client}) end,
    'told', (select json_agg(json_build_object('worstWeek', t.pain_worst_week, 'now', t.pain_now,
        'at', extract(epoch from t.created_at) * 1000))
      from check_ins t where t.client_id = ${client} and t.day > current_date - 60))`;

/** What follows from them. `now` in ms since 1970. */
export function standingFrom(facts: FactsTold, now: number): RedFlagStanding {
  const { screen, plannedAt, told } = facts;
  return redFlagStanding(
    {
      last: named(screen),
      plannedAt: plannedAt === null ? null : new Date(plannedAt).toISOString(),
      told: told ?? [],
    },
    now,
  );
}
