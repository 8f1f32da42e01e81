import type { Exercise, ExerciseDetail, ExerciseInput } from "@fourstep/core";
import { ownExercise } from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { exercises } from "../schema/index.ts";
import { ask } from "./ask.ts";

/** SQL: the person in `$1` may look up `exercises e`. Archived, only plans that hold it keep it, and its owner. */
const reachable = `(e.archived_at is null and (e.owner_id is null or e.owner_id = $1
      or exists (
        select from coachings k
        where k.trainer_id = e.owner_id and k.client_id = $1 and k.accepted_at is not null and k.ended_at is null)
      or exists (
        select from exercise_shares h where h.exercise_id = e.id and h.shared_with = $1 and h.ended_at is null))
    or exists (
      select from plans p
      join plan_versions v on v.plan_id = p.id
      join plan_items i on i.plan_version_id = v.id and i.exercise_id = e.id
      where p.client_id = $1))`;

const list = {
  name: "exercises_within_reach",
  text: `
    select e.content from exercises e
    where ${reachable}
    order by e.owner_id nulls first, e.id
    limit 1000`,
};

/** The built-in exercises, one's own, those shared with one and of one's trainers, and what any plan of one's own asks for. */
export async function exercisesFor(db: Db, viewerId: string): Promise<Exercise[]> {
  const rows = await ask<{ content: Exercise }>(db, list, [viewerId]);
  return rows.map(({ content }) => content);
}

// One's own video goes first, then that of whoever made the exercise, then of a trainer of one's own.
const one = {
  name: "exercise_for",
  text: `
    select json_build_object('exercise', e.content, 'ownerName', o.name, 'isMine', e.owner_id is not distinct from $1,
      'isArchived', e.archived_at is not null, 'video', film.shown, 'isMyVideo', coalesce(film.owner_id = $1, false),
      'sharedWith', (
        select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name, c.id), '[]')
        from exercise_shares h join users c on c.id = h.shared_with
        where h.exercise_id = e.id and h.ended_at is null and e.owner_id = $1)) as detail
    from exercises e
    left join users o on o.id = e.owner_id
    left join lateral (
      select w.owner_id, case when w.url is not null then json_build_object('kind', 'link', 'url', w.url)
        else json_build_object('kind', 'file', 'mediaId', m.id, 'fileName', m.file_name,
          'hasPoster', m.poster_path is not null) end as shown
      from exercise_videos w
      left join media m on m.id = w.media_id
      where w.exercise_id = e.id and w.removed_at is null and (w.owner_id = $1 or w.owner_id = e.owner_id or exists (
        select from coachings k
        where k.trainer_id = w.owner_id and k.client_id = $1 and k.accepted_at is not null and k.ended_at is null))
      order by w.owner_id = $1 desc, w.owner_id is not distinct from e.owner_id desc, w.added_at desc
      limit 1) film on true
    where e.id = $2 and (${reachable} or e.owner_id = $1)`,
};

/** One exercise as its viewer may see it; null when they may not. One round trip. */
export async function exerciseFor(
  db: Db,
  viewerId: string,
  id: string,
): Promise<ExerciseDetail | null> {
  const [row] = await ask<{ detail: ExerciseDetail }>(db, one, [viewerId, id]);
  return row?.detail ?? null;
}

/** Whether all of these can be looked up by the viewer: what a ladder may point at. */
export async function canReach(
  db: Db | Transaction,
  viewerId: string,
  ids: readonly string[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(*)::int as count from exercises e
    where e.id in ${ids} and e.archived_at is null and (e.owner_id is null or e.owner_id = ${viewerId}
      or exists (select from exercise_shares h
        where h.exercise_id = e.id and h.shared_with = ${viewerId} and h.ended_at is null))`);
  return rows[0]?.count === new Set(ids).size;
}

const mine = (ownerId: string, id: string) =>
  and(eq(exercises.id, id), eq(exercises.ownerId, ownerId), isNull(exercises.archivedAt));

/** Writes an exercise of somebody's own. False: the name is another's. A retry changes nothing. */
export async function addExercise(
  tx: Transaction,
  ownerId: string,
  id: string,
  input: ExerciseInput,
): Promise<boolean> {
  await tx
    .insert(exercises)
    .values({ id, ownerId, step: input.step, content: ownExercise(id, input) })
    .onConflictDoNothing();
  const [found] = await tx.select({ id: exercises.id }).from(exercises).where(mine(ownerId, id));
  return found !== undefined;
}

/** Words one's own exercise anew. False: there is none. The step stays: plans have it in their columns. */
export async function changeExercise(
  tx: Transaction,
  ownerId: string,
  id: string,
  input: ExerciseInput,
): Promise<boolean> {
  const changed = await tx
    .update(exercises)
    .set({ content: ownExercise(id, input) })
    .where(and(mine(ownerId, id), eq(exercises.step, input.step)))
    .returning({ id: exercises.id });
  return changed.length > 0;
}

/** Takes one's own exercise out of the library; plans that hold it keep it. False: there is none. */
export async function archiveExercise(
  tx: Transaction,
  ownerId: string,
  id: string,
): Promise<boolean> {
  const archived = await tx
    .update(exercises)
    .set({ archivedAt: sql`now()` })
    .where(mine(ownerId, id))
    .returning({ id: exercises.id });
  return archived.length > 0;
}
