import { type CreateVideoInput, NotFound, say } from "@fourstep/core";
import { addVideo, inTransaction, recordAct, removeVideo } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Puts a video of the trainer's own beside an exercise, in the place of their last one. */
export async function createVideo(
  { db, viewer, request }: Acting,
  input: CreateVideoInput,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await addVideo(tx, viewer.id, input))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "exerciseVideo.create",
      subjectType: "exercise",
      subjectId: input.exerciseId,
      detail: { ...input.source },
      address: request.address,
    });
  });
  return {};
}

/** Takes the trainer's own video of an exercise away. */
export async function deleteVideo(
  { db, viewer, request }: Acting,
  exerciseId: string,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await removeVideo(tx, viewer.id, exerciseId))) {
      throw new NotFound(say("refusal.notFound"));
    }
    await recordAct(tx, {
      actorId: viewer.id,
      action: "exerciseVideo.delete",
      subjectType: "exercise",
      subjectId: exerciseId,
      address: request.address,
    });
  });
  return {};
}
