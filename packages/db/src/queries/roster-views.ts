import type { KeepViewInput, RosterView } from "@fourstep/core";
import { and, eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { rosterViews } from "../schema/index.ts";
import { ask } from "./ask.ts";

/** As many views as anybody keeps apart by name. */
export const mostViews = 30;

export interface KeptView extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly view: RosterView;
}

const list = {
  name: "roster_views_of",
  text: `
    select v.id, v.name, v.view from roster_views v
    where v.trainer_id = $1 order by v.position, v.id limit ${mostViews}`,
};

/** The views of a trainer, in their order. */
export function viewsOf(db: Db, trainerId: string): Promise<KeptView[]> {
  return ask<KeptView>(db, list, [trainerId]);
}

/** How many views a trainer keeps. */
export async function countViews(tx: Transaction, trainerId: string): Promise<number> {
  return tx.$count(rosterViews, eq(rosterViews.trainerId, trainerId));
}

/** Keeps a view behind the others; once however often it is sent. */
export async function addView(
  tx: Transaction,
  trainerId: string,
  { id, name, view }: KeepViewInput,
): Promise<void> {
  await tx
    .insert(rosterViews)
    .values({
      id,
      trainerId,
      name,
      view,
      position: sql`(select coalesce(max(position), 0) + 1 from roster_views where trainer_id = ${trainerId})`,
    })
    .onConflictDoNothing();
}

const own = (trainerId: string, id: string) =>
  and(eq(rosterViews.id, id), eq(rosterViews.trainerId, trainerId));

/** Renames a view or lets it show something else; false when it is not theirs. */
export async function changeView(
  tx: Transaction,
  trainerId: string,
  { id, name, view }: KeepViewInput,
): Promise<boolean> {
  const changed = await tx
    .update(rosterViews)
    .set({ name, view })
    .where(own(trainerId, id))
    .returning({ id: rosterViews.id });
  return changed.length > 0;
}

/** Keeps a view no longer; false when it is not theirs. */
export async function dropView(tx: Transaction, trainerId: string, id: string): Promise<boolean> {
  const dropped = await tx
    .delete(rosterViews)
    .where(own(trainerId, id))
    .returning({ id: rosterViews.id });
  return dropped.length > 0;
}
