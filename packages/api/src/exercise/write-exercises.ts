import {
  type ByExerciseId,
  type CreateExerciseInput,
  exerciseById,
  type ExerciseDetail,
  type ExerciseInput,
  Invalid,
  NotFound,
  say,
} from "@fourstep/core";
import {
  addExercise,
  archiveExercise,
  canReach,
  changeExercise,
  exerciseFor,
  inTransaction,
  recordAct,
  type Transaction,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** One exercise, with the video that its viewer may see. One round trip. */
export async function getExercise(
  { db, viewer }: Acting,
  { id }: ByExerciseId,
): Promise<ExerciseDetail> {
  const found = await exerciseFor(db, viewer.id, id);
  if (!found) throw new NotFound(say("refusal.notFound"));
  return found;
}

/** An exercise of the trainer's own; from now on it stands in their library. */
export function createExercise(acting: Acting, { id, exercise }: CreateExerciseInput) {
  return writing(acting, "create", id, exercise, (tx) =>
    addExercise(tx, acting.viewer.id, id, exercise),
  );
}

/** Words an exercise of one's own anew. Plans hold doses of their own and keep them. */
export function updateExercise(acting: Acting, { id, exercise }: CreateExerciseInput) {
  return writing(acting, "update", id, exercise, (tx) =>
    changeExercise(tx, acting.viewer.id, id, exercise),
  );
}

/** Takes an exercise of one's own out of the library; plans that hold it keep it. */
export function deleteExercise(acting: Acting, { id }: ByExerciseId) {
  return writing(acting, "delete", id, null, (tx) => archiveExercise(tx, acting.viewer.id, id));
}

async function writing(
  { db, viewer, request }: Acting,
  verb: "create" | "update" | "delete",
  id: string,
  input: ExerciseInput | null,
  write: (tx: Transaction) => Promise<boolean>,
): Promise<object> {
  const figureId = input?.figureId;
  if (figureId !== undefined && !exerciseById(figureId)) {
    throw new Invalid(say("exercise.figure"), "figureId");
  }
  await inTransaction(db, async (tx) => {
    const ladder = input ? [...input.regressions, ...input.progressions] : [];
    if (ladder.includes(id) || !(await canReach(tx, viewer.id, ladder))) {
      throw new Invalid(say("exercise.ladder"), "regressions");
    }
    if (!(await write(tx))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: `exercise.${verb}`,
      subjectType: "exercise",
      subjectId: id,
      detail: input ? { name: input.name } : {},
      address: request.address,
    });
  });
  return {};
}
