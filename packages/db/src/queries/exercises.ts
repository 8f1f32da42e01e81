import type { Exercise } from "@fourstep/core";

import type { Db } from "../client.ts";
import { ask } from "./ask.ts";

const list = {
  name: "exercises_for",
  text: `
    select e.content from exercises e
    where e.archived_at is null and (e.owner_id is null or e.owner_id = $1 or exists (
      select from coachings k
      where k.trainer_id = e.owner_id and k.client_id = $1 and k.accepted_at is not null and k.ended_at is null)
      or exists (
        select from plans p
        join plan_versions v on v.plan_id = p.id
        join plan_items i on i.plan_version_id = v.id and i.exercise_id = e.id
        where p.client_id = $1))
    order by e.owner_id nulls first, e.id`,
};

/** The built-in exercises, one's own, those of one's trainers, and what any plan of one's own asks for. */
export async function exercisesFor(db: Db, viewerId: string): Promise<Exercise[]> {
  const rows = await ask<{ content: Exercise }>(db, list, [viewerId]);
  return rows.map(({ content }) => content);
}
