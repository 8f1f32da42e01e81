import { exercises as library, routines as libraryRoutines } from "@fourstep/core";
import { and, inArray, notInArray, sql } from "drizzle-orm";
import { v5 } from "uuid";
import type { Db, Transaction } from "../client.ts";
import { inTransaction } from "../retry.ts";
import { exercises, routineItems, routines } from "../schema/index.ts";

/** The space that the ids of built-in routine items are derived in: the same item keeps its id for ever. */
const itemSpace = "6f1c8a52-41f5-4d0b-9a50-6c5d4b1b7c0e";

/**
 * Brings the exercises and routines that come with the product up to this version's. Can be run again and
 * again; nothing that people made is touched.
 */
export async function seedContent(db: Db): Promise<void> {
  await inTransaction(db, async (tx) => {
    await putExercises(tx);
    await putRoutines(tx);
    await putRoutineItems(tx);
  });
}

async function putExercises(tx: Transaction): Promise<void> {
  await tx
    .insert(exercises)
    .values(library.map((content) => ({ id: content.id, step: content.step, content })))
    .onConflictDoUpdate({
      target: exercises.id,
      set: { step: sql`excluded.step`, content: sql`excluded.content` },
      setWhere: sql`${exercises.content} is distinct from excluded.content`,
    });
}

async function putRoutines(tx: Transaction): Promise<void> {
  const rows = libraryRoutines.map((routine) => ({
    ...routine,
    safetyNotes: [...routine.safetyNotes],
    visibility: "community" as const,
  }));
  await tx
    .insert(routines)
    .values(rows)
    .onConflictDoUpdate({
      target: routines.id,
      set: {
        name: sql`excluded.name`,
        sequence: sql`excluded.sequence`,
        audience: sql`excluded.audience`,
        why: sql`excluded.why`,
        frequency: sql`excluded.frequency`,
        safetyNotes: sql`excluded.safety_notes`,
        level: sql`excluded.level`,
      },
      setWhere: sql`
        (routines.name, routines.sequence, routines.audience, routines.why, routines.frequency,
          routines.safety_notes, routines.level)
        is distinct from (excluded.name, excluded.sequence, excluded.audience, excluded.why,
          excluded.frequency, excluded.safety_notes, excluded.level)`,
    });
}

async function putRoutineItems(tx: Transaction): Promise<void> {
  const rows = libraryRoutines.flatMap(({ id: routineId, items }) =>
    items.map(({ exerciseId, dose }, index) => ({
      id: v5(`${routineId}/${index + 1}`, itemSpace),
      routineId,
      position: index + 1,
      exerciseId,
      dose,
    })),
  );
  await tx
    .insert(routineItems)
    .values(rows)
    .onConflictDoUpdate({
      target: [routineItems.routineId, routineItems.position],
      set: { exerciseId: sql`excluded.exercise_id`, dose: sql`excluded.dose` },
    });
  await tx
    .delete(routineItems)
    .where(
      and(
        inArray(routineItems.routineId, ids(libraryRoutines)),
        notInArray(routineItems.id, ids(rows)),
      ),
    );
}

const ids = (rows: readonly { readonly id: string }[]) => rows.map((row) => row.id);
