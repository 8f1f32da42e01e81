import type { PlanDraftContent } from "@fourstep/core";
import { and, desc, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { planTemplates } from "../schema/index.ts";
import type { RoutineShown } from "./routines.ts";

/** A template in a list. */
export interface TemplateRow {
  readonly id: string;
  readonly content: PlanDraftContent;
  readonly updatedAt: string;
}

const own = (ownerId: string, id: string) =>
  and(
    eq(planTemplates.id, id),
    eq(planTemplates.ownerId, ownerId),
    isNull(planTemplates.archivedAt),
  );

/** A trainer's own templates, the latest first; a hundred at most. */
export async function templatesOf(db: Db, ownerId: string): Promise<TemplateRow[]> {
  const rows = await db
    .select()
    .from(planTemplates)
    .where(and(eq(planTemplates.ownerId, ownerId), isNull(planTemplates.archivedAt)))
    .orderBy(desc(planTemplates.updatedAt), planTemplates.id)
    .limit(100);
  return rows.map(({ id, content, updatedAt }) => ({
    id,
    content,
    updatedAt: updatedAt.toISOString(),
  }));
}

/** What one of them holds; null when it is not theirs. */
export async function templateOf(
  tx: Transaction,
  ownerId: string,
  id: string,
): Promise<PlanDraftContent | null> {
  const [row] = await tx
    .select({ content: planTemplates.content })
    .from(planTemplates)
    .where(own(ownerId, id));
  return row?.content ?? null;
}

/** Writes a template. False: its id stands for one already. */
export async function writeTemplate(
  tx: Transaction,
  ownerId: string,
  id: string,
  content: PlanDraftContent,
): Promise<boolean> {
  const written = await tx
    .insert(planTemplates)
    .values({ id, ownerId, content })
    .onConflictDoNothing()
    .returning({ id: planTemplates.id });
  return written.length > 0;
}

/** Makes a template what a draft has become, its name too. False when it is not theirs, or away. */
export async function renewTemplate(
  tx: Transaction,
  ownerId: string,
  id: string,
  content: PlanDraftContent,
): Promise<boolean> {
  const renewed = await tx
    .update(planTemplates)
    .set({ content, updatedAt: sql`now()` })
    .where(own(ownerId, id))
    .returning({ id: planTemplates.id });
  return renewed.length > 0;
}

/** Puts a template away. False when it is not theirs, or away already. */
export async function archiveTemplate(
  tx: Transaction,
  ownerId: string,
  id: string,
): Promise<boolean> {
  const gone = await tx
    .update(planTemplates)
    .set({ archivedAt: sql`now()` })
    .where(own(ownerId, id))
    .returning({ id: planTemplates.id });
  return gone.length > 0;
}

/** A routine that a trainer may begin a plan from: built in or their own. */
export async function routineForDraft(
  tx: Transaction,
  viewerId: string,
  id: string,
): Promise<Pick<RoutineShown, "name" | "sequence" | "items"> | null> {
  const { rows } = await tx.execute<{
    routine: Pick<RoutineShown, "name" | "sequence" | "items">;
  }>(sql`
    select json_build_object('name', r.name, 'sequence', r.sequence, 'items', (
      select coalesce(json_agg(json_build_object('exerciseId', i.exercise_id, 'step', e.step, 'dose', i.dose)
        order by i.position), '[]')
      from routine_items i join exercises e on e.id = i.exercise_id where i.routine_id = r.id)) as routine
    from routines r
    where r.id = ${id} and r.archived_at is null and (r.owner_id is null or r.owner_id = ${viewerId})`);
  return rows[0]?.routine ?? null;
}
