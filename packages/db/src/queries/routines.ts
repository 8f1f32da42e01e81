import type { Routine, Step } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

/** A routine with the step of each exercise, so that minutes can be told without the library. */
export type RoutineShown = Omit<Routine, "items"> & {
  readonly items: readonly (Routine["items"][number] & { readonly step: Step })[];
};

const builtIn = `
  select json_build_object('id', r.id, 'name', r.name, 'level', r.level, 'audience', r.audience,
    'sequence', r.sequence, 'why', r.why, 'frequency', r.frequency, 'safetyNotes', r.safety_notes,
    'items', (
      select json_agg(json_build_object('exerciseId', i.exercise_id, 'step', e.step, 'dose', i.dose) order by i.position)
      from routine_items i join exercises e on e.id = i.exercise_id
      where i.routine_id = r.id)) as routine
  from routines r
  where r.owner_id is null and r.archived_at is null`;

const list = {
  name: "routines_to_follow",
  text: `${builtIn} order by array_position(array['beginner', 'intermediate', 'advanced'], r.level), r.name`,
};

/** The routines that everybody may follow on their own, the gentler levels first. */
export async function routinesToFollow(db: Db): Promise<RoutineShown[]> {
  const rows = await ask<{ routine: RoutineShown }>(db, list, []);
  return rows.map(({ routine }) => routine);
}

const one = { name: "routine_to_follow", text: `${builtIn} and r.id = $1` };

/** One of them; null when there is none of that name. */
export async function routineToFollow(db: Db, id: string): Promise<RoutineShown | null> {
  const [row] = await ask<{ routine: RoutineShown }>(db, one, [id]);
  return row?.routine ?? null;
}
