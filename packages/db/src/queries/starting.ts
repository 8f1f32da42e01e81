import type { RedFlagStanding, StartSessionInput } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";
import { plannedSets } from "./planned-sets.ts";
import { type FactsTold, redFlagFacts, standingFrom } from "./red-flag-facts.ts";

const count = (step: string) =>
  `coalesce(sum(${plannedSets("i.dose")}) filter (where i.step = '${step}'), 0) as ${step}`;

// The day's row comes with the session, so that logging a set never has to make it.
const start = {
  name: "start_session",
  text: `
    with mine as (
      select v.id as version_id
      from plan_versions v join plans p on p.id = v.plan_id
      where v.id = $3 and p.client_id = $2
        and ($4::uuid is null or exists (
          select from plan_days d where d.id = $4 and d.client_id = $2 and d.plan_id = p.id))),
    begun as (
      insert into sessions (id, client_id, plan_version_id, plan_day_id, day, time_zone, started_at, pain_before)
      select $1, $2, m.version_id, $4::uuid, $5::date, $6, $7::timestamptz, $8::smallint from mine m
      on conflict (id) do nothing
      returning id, client_id, plan_version_id, day),
    asked as (
      select ${["smr", "activate", "mobilize", "integrate"].map(count).join(", ")}
      from mine m join plan_items i on i.plan_version_id = m.version_id),
    rolled as (
      insert into client_days (client_id, day, plan_version_id, session_id, status,
        smr_planned, activate_planned, mobilize_planned, integrate_planned)
      select b.client_id, b.day, b.plan_version_id, b.id, 'planned', a.smr, a.activate, a.mobilize, a.integrate
      from begun b, asked a
      on conflict (client_id, day) do update set
        session_id = excluded.session_id, plan_version_id = excluded.plan_version_id,
        smr_planned = greatest(client_days.smr_done, excluded.smr_planned),
        activate_planned = greatest(client_days.activate_done, excluded.activate_planned),
        mobilize_planned = greatest(client_days.mobilize_done, excluded.mobilize_planned),
        integrate_planned = greatest(client_days.integrate_done, excluded.integrate_planned))
    select exists (select from begun) as begun,
      coalesce((select s.client_id = $2 from sessions s where s.id = $1), exists (select from mine)) as mine,
      ${redFlagFacts("$2::uuid", "$3")} as facts`,
};

/** What came of starting a session. `theirs`: not this client's plan, or an id that somebody else used. */
export type Started = "begun" | "already" | "theirs";

/**
 * Starts a session of the client's own plan and puts it on the day. Starting it again changes nothing. Tells too how the
 * client stands with the red-flag questions, which whoever asks has to hold against when it began.
 */
export async function startSession(
  db: Db,
  clientId: string,
  session: StartSessionInput,
  now = Date.now(),
): Promise<{ readonly started: Started; readonly standing: RedFlagStanding }> {
  const [row] = await ask<{ begun: boolean; mine: boolean; facts: FactsTold }>(db, start, [
    session.id,
    clientId,
    session.planVersionId,
    session.planDayId,
    session.day,
    session.timeZone,
    session.startedAt,
    session.painBefore,
  ]);
  const { begun, mine, facts } = row!;
  const standing = standingFrom(facts, now);
  return { started: begun ? "begun" : mine ? "already" : "theirs", standing };
}
