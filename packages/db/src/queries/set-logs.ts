import type { SetLogInput } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

const planned = "d.smr_planned + d.activate_planned + d.mobilize_planned + d.integrate_planned";
const done = "d.smr_done + d.activate_done + d.mobilize_done + d.integrate_done";
const oneMore = (step: string) =>
  `${step}_done = d.${step}_done + (l.step = '${step}' and l.outcome = 'done')::int`;

// One statement is one commit and one round trip. The day's row is locked by its own update, so that sets which
// arrive at once are counted one after the other; a set that is there already changes nothing. A day that was closed
// before a phone came back with its sets is no longer one on which nothing was done.
const logSet = {
  name: "log_set",
  text: `
    with mine as (
      select s.id, s.client_id, s.day, i.id as item_id, i.step
      from sessions s
      join plan_items i on i.plan_version_id = s.plan_version_id and i.id = $3
      where s.id = $2 and s.client_id = $1),
    logged as (
      insert into set_logs (id, session_id, client_id, plan_item_id, exercise_id, step, side, set_number,
        kind, reps, seconds, spot, technique, tenderness_before, tenderness_after, discomfort, outcome,
        reason, logged_at)
      select $4, m.id, m.client_id, m.item_id, $5, m.step, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18
      from mine m
      on conflict do nothing
      returning client_id, step, outcome, discomfort),
    rolled as (
      update client_days d
      set ${["smr", "activate", "mobilize", "integrate"].map(oneMore).join(", ")},
        worst_discomfort = greatest(d.worst_discomfort, l.discomfort),
        status = case when d.status in ('missed', 'skipped') and l.outcome = 'done' then 'partly' else d.status end
      from logged l, mine m
      where d.client_id = m.client_id and d.day = m.day
      returning ${done} as done, ${planned} as planned)
    select coalesce(r.done, ${done}, 0) as "doneSets", coalesce(r.planned, ${planned}, 0) as "plannedSets",
      exists (select from logged l where l.discomfort > (select u.amber_max from users u where u.id = $1)) as "isRed"
    from mine m
    left join rolled r on true
    left join client_days d on d.client_id = m.client_id and d.day = m.day`,
};

/**
 * How far the day has come: sets done and planned, all steps together. And whether this set, new, is in the red by the
 * client's own bands.
 */
export type Counted = { doneSets: number; plannedSets: number; isRed: boolean };

/**
 * Writes one set of the client's own session and rolls it up into the day, in one round trip and one commit.
 * Writing it again (same id, or same item, side and number) changes nothing. Null: no such session or item of theirs.
 */
export async function writeSet(
  db: Db,
  clientId: string,
  set: SetLogInput,
): Promise<Counted | null> {
  const { effort } = set;
  const spot = effort.kind === "spot" ? effort : null;
  const [row] = await ask<Counted>(db, logSet, [
    clientId,
    set.sessionId,
    set.itemId,
    set.id,
    set.exerciseId,
    set.side,
    set.number,
    effort.kind,
    effort.kind === "reps" ? effort.reps : null,
    effort.seconds,
    spot?.spot ?? null,
    spot?.technique ?? null,
    spot?.tenderness.before ?? null,
    spot?.tenderness.after ?? null,
    set.discomfort,
    set.outcome,
    set.reason,
    set.loggedAt,
  ]);
  return row ?? null;
}
