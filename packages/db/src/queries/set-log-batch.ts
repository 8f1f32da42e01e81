import type { SetLogInput } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

const steps = ["smr", "activate", "mobilize", "integrate"] as const;
const sumOf = (step: string) =>
  `count(*) filter (where l.step = '${step}' and l.outcome = 'done') as ${step}`;
const more = (step: string) => `${step}_done = d.${step}_done + n.${step}`;

// The many-sets sister of `log_set`: one commit for all that a phone brings of one session. Rows are written in one
// order, so that two phones that bring the same session at once wait for each other instead of for ever.
const logSets = {
  name: "log_sets",
  text: `
    with mine as (
      select s.id, s.client_id, s.day, s.plan_version_id
      from sessions s where s.id = $2 and s.client_id = $1),
    brought as (
      select m.id as session_id, m.client_id, i.id as item_id, i.step, b.*
      from jsonb_to_recordset($3::jsonb) as b(
        place int, id uuid, "itemId" uuid, "exerciseId" text, side text, number smallint, kind text,
        reps smallint, seconds smallint, spot text, technique text, before smallint, after smallint,
        discomfort smallint, outcome text, reason text, "loggedAt" timestamptz)
      cross join mine m
      join plan_items i on i.plan_version_id = m.plan_version_id and i.id = b."itemId"
      join exercises e on e.id = b."exerciseId"),
    logged as (
      insert into set_logs (id, session_id, client_id, plan_item_id, exercise_id, step, side, set_number,
        kind, reps, seconds, spot, technique, tenderness_before, tenderness_after, discomfort, outcome,
        reason, logged_at)
      select id, session_id, client_id, item_id, "exerciseId", step, side, number, kind, reps, seconds, spot,
        technique, before, after, discomfort, outcome, reason, "loggedAt"
      from brought
      order by item_id, side, number, place
      on conflict do nothing
      returning client_id, step, outcome, discomfort),
    counted as (
      select ${steps.map(sumOf).join(", ")}, max(l.discomfort) as worst,
        count(*) filter (where l.outcome = 'done') as done
      from logged l),
    rolled as (
      update client_days d
      set ${steps.map(more).join(", ")},
        worst_discomfort = greatest(d.worst_discomfort, n.worst),
        status = case when d.status in ('missed', 'skipped') and n.done > 0 then 'partly' else d.status end
      from counted n, mine m
      where d.client_id = m.client_id and d.day = m.day and exists (select from logged))
    select exists (select from mine) as mine,
      coalesce((select array_agg(place) from brought), '{}') as known,
      exists (select from logged l where l.discomfort > (select u.amber_max from users u where u.id = $1)) as "isRed"`,
};

/** What came of a session's sets. */
export interface BroughtSets {
  /** False: no such session of theirs, and nothing was written. */
  readonly mine: boolean;
  /** Places in the list of the sets that are written now, by this call or before it. */
  readonly known: readonly number[];
  /** Was a new one in the red by the client's own bands? */
  readonly isRed: boolean;
}

/**
 * Writes many sets of one session of the client's own and rolls them up into its day: one round trip, one commit, and
 * once however often they are sent. Sets of an item or exercise that nobody knows are left out.
 * @throws what PostgreSQL says about a value that it cannot hold; then none of them is written
 */
export async function writeSets(
  db: Db,
  clientId: string,
  sessionId: string,
  sets: readonly SetLogInput[],
): Promise<BroughtSets> {
  const rows = JSON.stringify(sets.map(rowOf));
  const [row] = await ask<BroughtSets & Record<string, unknown>>(db, logSets, [
    clientId,
    sessionId,
    rows,
  ]);
  return row ?? { mine: false, known: [], isRed: false };
}

function rowOf(set: SetLogInput, place: number) {
  const { id, itemId, exerciseId, side, number, outcome, reason, discomfort, loggedAt } = set;
  const { tenderness, ...effort } = { tenderness: null, ...set.effort };
  const of = { id, itemId, exerciseId, side, number, outcome, reason, discomfort, loggedAt };
  return { place, ...of, ...effort, ...tenderness };
}
