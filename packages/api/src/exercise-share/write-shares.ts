import { type CreateShareInput, type EndShareInput, NotFound, say } from "@fourstep/core";
import { endShare, inTransaction, recordAct, shareExercise } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";

/** Lets a colleague prescribe an exercise of one's own, by their address. Guessing addresses is slow. */
export async function createShare(acting: Acting, input: CreateShareInput): Promise<object> {
  await countTry(acting, "colleague", { perAddress: { limit: 30, windowSeconds: 900 } });
  const { db, viewer, request } = acting;
  await inTransaction(db, async (tx) => {
    const shared = await shareExercise(tx, viewer.id, input);
    if (!shared) throw new NotFound(say("exercise.nobody"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "exerciseShare.create",
      subjectType: "exercise",
      subjectId: input.exerciseId,
      detail: shared,
      address: request.address,
    });
  });
  return {};
}

/** Takes a share back; plans of the colleague that hold the exercise keep it. */
export async function deleteShare(
  { db, viewer, request }: Acting,
  input: EndShareInput,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await endShare(tx, viewer.id, input))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "exerciseShare.delete",
      subjectType: "exercise",
      subjectId: input.exerciseId,
      detail: { sharedWith: input.userId },
      address: request.address,
    });
  });
  return {};
}
