import type { RoutineInput } from "@fourstep/core";
import { and, eq, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { savedRoutines } from "../schema/index.ts";
import { ask, iso } from "./ask.ts";
import { routineIsPublic } from "./public-routines.ts";
import { routineShown, type RoutineShown } from "./routines.ts";

/** A routine that somebody keeps at hand: as they last looked at it, and as it is now. */
export interface SavedRoutine {
  readonly routineId: string;
  readonly savedAt: string;
  readonly seen: RoutineInput;
  /** Null when it is no longer public. */
  readonly routine: RoutineShown | null;
  /** Null for the product's own. */
  readonly authorName: string | null;
}

const list = {
  name: "saved_routines_of",
  text: `
    select s.routine_id as "routineId", ${iso("s.saved_at")} as "savedAt", s.seen,
      case when ${routineIsPublic} then ${routineShown} end as routine,
      coalesce(m.display_name, o.name) as "authorName"
    from saved_routines s
    join routines r on r.id = s.routine_id
    left join users o on o.id = r.owner_id
    left join member_profiles m on m.user_id = r.owner_id
    where s.user_id = $1
    order by s.saved_at desc, s.routine_id limit 100`,
};

/** What somebody saved, the latest first. */
export function savedRoutinesOf(db: Db, userId: string): Promise<SavedRoutine[]> {
  return ask<SavedRoutine & Record<string, unknown>>(db, list, [userId]);
}

/** Keeps a routine at hand as it is now, or notes that it was looked at again. */
export async function saveRoutine(
  tx: Transaction,
  userId: string,
  routineId: string,
  seen: RoutineInput,
): Promise<void> {
  await tx
    .insert(savedRoutines)
    .values({ userId, routineId, seen })
    .onConflictDoUpdate({
      target: [savedRoutines.userId, savedRoutines.routineId],
      set: { seen, seenAt: sql`now()` },
    });
}

const theirs = (userId: string, routineId: string) =>
  and(eq(savedRoutines.userId, userId), eq(savedRoutines.routineId, routineId));

/** False: it was not saved. */
export async function dropSavedRoutine(
  tx: Transaction,
  userId: string,
  routineId: string,
): Promise<boolean> {
  const dropped = await tx
    .delete(savedRoutines)
    .where(theirs(userId, routineId))
    .returning({ id: savedRoutines.routineId });
  return dropped.length > 0;
}

const about = {
  name: "routine_about_viewer",
  text: `
    select
      exists (select from saved_routines s where s.user_id = $1 and s.routine_id = $2) as "isSaved",
      exists (select from author_follows f join routines r on r.owner_id = f.author_id
        where f.follower_id = $1 and r.id = $2) as "followsAuthor"`,
};

/** What a public routine is to somebody. */
export interface RoutineAboutViewer {
  readonly isSaved: boolean;
  readonly followsAuthor: boolean;
}

export async function routineAboutViewer(
  db: Db,
  userId: string,
  routineId: string,
): Promise<RoutineAboutViewer> {
  const [row] = await ask<RoutineAboutViewer & Record<string, unknown>>(db, about, [
    userId,
    routineId,
  ]);
  return row ?? { isSaved: false, followsAuthor: false };
}
