import type { AdaptedFrom, RoutineInput, RoutineState } from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { routineItems, routinePublications, routines } from "../schema/index.ts";
import { ask } from "./ask.ts";
import { adaptedFrom, sourceIsSeen } from "./public-routines.ts";
import { routineShown, type RoutineShown, routineState, shownRoutine } from "./routines.ts";

/** A routine as its owner sees it. */
export interface OwnRoutine {
  readonly routine: RoutineShown;
  readonly state: RoutineState;
  /** Who is named as its author where it is public. */
  readonly authorName: string;
  readonly updatedAt: string;
  /** When it was published and taken back, the latest first. */
  readonly publications: readonly {
    readonly publishedAt: string;
    readonly withdrawnAt: string | null;
  }[];
  /** The routine that it was adapted from: what may be seen of it, what it said then, and what it says now. */
  readonly adapted: {
    readonly from: AdaptedFrom;
    readonly was: RoutineInput;
    readonly is: RoutineShown | null;
  } | null;
}

const one = {
  name: "own_routine",
  text: `
    select json_build_object('routine', ${routineShown}, 'state', ${routineState}, 'authorName', o.name,
      'updatedAt', r.updated_at, 'publications', (
        select coalesce(json_agg(json_build_object('publishedAt', last.published_at, 'withdrawnAt', last.withdrawn_at)
          order by last.published_at desc), '[]')
        from (select p.published_at, p.withdrawn_at from routine_publications p where p.routine_id = r.id
          order by p.published_at desc limit 20) last),
      'adapted', case when r.adapted_content is not null then json_build_object('from', ${adaptedFrom("$1")},
        'was', r.adapted_content, 'is', (
          select ${shownRoutine("s")} from routines s where s.id = r.adapted_from and ${sourceIsSeen("$1")})) end) as own
    from routines r join users o on o.id = r.owner_id
    where r.id = $2 and r.owner_id = $1`,
};

/** One of the viewer's own routines, archived ones too; null when it is not theirs. One round trip. */
export async function ownRoutineFor(
  db: Db,
  ownerId: string,
  id: string,
): Promise<OwnRoutine | null> {
  const [row] = await ask<{ own: OwnRoutine }>(db, one, [ownerId, id]);
  return row?.own ?? null;
}

const mine = (ownerId: string, id: string) =>
  and(eq(routines.id, id), eq(routines.ownerId, ownerId), isNull(routines.archivedAt));

/** What changing one of one's own has to know of it. */
export interface HeldRoutine {
  readonly routine: RoutineInput;
  /** Its owner's publication stands. */
  readonly isPublished: boolean;
  /** What it was adapted from said then; null when it was not. */
  readonly source: RoutineInput | null;
  /** A moderator keeps it from the public. */
  readonly isHidden: boolean;
  /** What its exercises are called, by their ids. */
  readonly names: Readonly<Record<string, string>>;
}

/** Holds one's own routine until the transaction ends; null when there is none that is not archived. */
export async function holdRoutine(
  tx: Transaction,
  ownerId: string,
  id: string,
): Promise<HeldRoutine | null> {
  const [row] = await tx.select().from(routines).where(mine(ownerId, id)).for("update");
  if (!row) return null;
  const { rows } = await tx.execute<
    Pick<HeldRoutine, "isPublished" | "names"> & {
      items: RoutineInput["items"];
    }
  >(sql`
    select exists (
        select from routine_publications p where p.routine_id = ${id} and p.withdrawn_at is null) as "isPublished",
      coalesce(json_object_agg(e.id, e.content->>'name'), '{}') as names,
      coalesce(json_agg(json_build_object('exerciseId', i.exercise_id, 'dose', i.dose) order by i.position), '[]') as items
    from routine_items i join exercises e on e.id = i.exercise_id
    where i.routine_id = ${id}`);
  const { isPublished = false, names = {}, items = [] } = rows[0] ?? {};
  return {
    routine: { ...row, items },
    isPublished,
    isHidden: row.hiddenAt !== null,
    source: row.adaptedContent,
    names,
  };
}

/** What of somebody's own a moderator keeps from the public, put away or not; the latest hundred. */
export async function hiddenRoutinesOf(tx: Transaction, ownerId: string): Promise<RoutineShown[]> {
  const { rows } = await tx.execute<{ routine: RoutineShown }>(sql`
    select ${sql.raw(routineShown)} as routine from routines r
    where r.owner_id = ${ownerId} and r.hidden_at is not null order by r.hidden_at desc limit 100`);
  return rows.map(({ routine }) => routine);
}

/** The routine that one's own began as, and what it said then. */
interface Lineage {
  readonly adaptedFrom: string;
  readonly adaptedContent: RoutineInput;
}

/** Writes a routine of somebody's own. False: its id stands for one already. */
export async function addRoutine(
  tx: Transaction,
  ownerId: string,
  id: string,
  { items, ...facts }: RoutineInput,
  lineage?: Lineage,
): Promise<boolean> {
  const added = await tx
    .insert(routines)
    .values({ id, ownerId, ...facts, ...lineage })
    .onConflictDoNothing()
    .returning({ id: routines.id });
  if (added.length > 0) await layItems(tx, id, items);
  return added.length > 0;
}

/** Writes one's own routine anew. Plans that began from it hold their own exercises and keep them. */
export async function changeRoutine(
  tx: Transaction,
  ownerId: string,
  id: string,
  { items, ...facts }: RoutineInput,
): Promise<void> {
  await tx
    .update(routines)
    .set({ ...facts, updatedAt: sql`now()` })
    .where(mine(ownerId, id));
  await tx.delete(routineItems).where(eq(routineItems.routineId, id));
  await layItems(tx, id, items);
}

async function layItems(tx: Transaction, routineId: string, items: RoutineInput["items"]) {
  await tx
    .insert(routineItems)
    .values(items.map((item, position) => ({ id: newId(), routineId, position, ...item })));
}

/** Puts one's own routine away; whoever began a plan from it keeps that. */
export async function archiveRoutine(tx: Transaction, ownerId: string, id: string): Promise<void> {
  await tx
    .update(routines)
    .set({ archivedAt: sql`now()` })
    .where(mine(ownerId, id));
}

/** From now on it stands before everybody, under its owner's name. */
export async function publishRoutine(tx: Transaction, ownerId: string, id: string): Promise<void> {
  await tx.insert(routinePublications).values({ routineId: id, publishedBy: ownerId });
  await tx.update(routines).set({ visibility: "community" }).where(mine(ownerId, id));
}

/** Takes it back. False: it was not public. */
export async function withdrawRoutine(
  tx: Transaction,
  ownerId: string,
  id: string,
): Promise<boolean> {
  const withdrawn = await tx
    .update(routinePublications)
    .set({ withdrawnAt: sql`now()`, withdrawnBy: ownerId })
    .where(and(eq(routinePublications.routineId, id), isNull(routinePublications.withdrawnAt)))
    .returning({ id: routinePublications.routineId });
  await tx.update(routines).set({ visibility: "private" }).where(mine(ownerId, id));
  return withdrawn.length > 0;
}
