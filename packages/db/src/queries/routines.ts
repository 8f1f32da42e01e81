import type { Routine, RoutineState, Step } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

/** A routine with the step of each exercise, so that minutes can be told without the library. */
export type RoutineShown = Omit<Routine, "items"> & {
  readonly items: readonly (Routine["items"][number] & { readonly step: Step })[];
};

/** SQL: a routine as it is shown. */
export const shownRoutine = (
  r: string,
) => `json_build_object('id', ${r}.id, 'name', ${r}.name, 'level', ${r}.level, 'audience', ${r}.audience,
    'sequence', ${r}.sequence, 'why', ${r}.why, 'frequency', ${r}.frequency, 'safetyNotes', ${r}.safety_notes,
    'items', (
      select json_agg(json_build_object('exerciseId', i.exercise_id, 'step', e.step, 'dose', i.dose) order by i.position)
      from routine_items i join exercises e on e.id = i.exercise_id
      where i.routine_id = ${r}.id))`;
export const routineShown = shownRoutine("r");

/** SQL: where the own routine `r` stands. */
export const routineState = `case when r.archived_at is not null then 'archived'
    when r.hidden_at is not null then 'hidden'
    when exists (select from routine_publications p where p.routine_id = r.id and p.withdrawn_at is null) then 'published'
    when exists (select from routine_publications p where p.routine_id = r.id) then 'withdrawn'
    else 'private' end`;

/** A routine in a list, and where it stands when it is the viewer's own. */
export type RoutineListed = RoutineShown & {
  readonly own: { readonly state: RoutineState; readonly updatedAt: string } | null;
};

const list = {
  name: "routines_of_viewer",
  text: `
    select ${routineShown} as routine, case when r.owner_id is not null then json_build_object(
      'state', ${routineState}, 'updatedAt', r.updated_at) end as own
    from routines r
    where (r.owner_id is null and r.archived_at is null) or r.owner_id = $1
    order by r.owner_id nulls first, array_position(array['beginner', 'intermediate', 'advanced'], r.level), r.name, r.id
    limit 200`,
};

/** The built-in routines, the gentler levels first, and then the viewer's own. */
export async function routinesOf(db: Db, viewerId: string): Promise<RoutineListed[]> {
  const rows = await ask<{ routine: RoutineShown; own: RoutineListed["own"] }>(db, list, [
    viewerId,
  ]);
  return rows.map(({ routine, own }) => ({ ...routine, own }));
}
