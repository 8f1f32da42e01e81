import { type CreateGoalInput, NotFound, say, type UpdateGoalInput } from "@fourstep/core";
import { changeGoal, inTransaction, recordAct, setGoal } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** What a client and their trainer work towards from now on. */
export async function createGoal(
  { db, viewer, request }: Acting,
  input: CreateGoalInput,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await setGoal(tx, viewer.id, input))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "clientGoal.create",
      subjectType: "clientGoal",
      subjectId: input.id,
      detail: { clientId: input.clientId, goal: input.goal },
      address: request.address,
    });
  });
  return {};
}

/** A goal is worded anew, reached, given up or taken up again. */
export async function updateGoal(
  { db, viewer, request }: Acting,
  input: UpdateGoalInput,
): Promise<object> {
  await inTransaction(db, async (tx) => {
    const changed = await changeGoal(tx, viewer.id, input);
    if (!changed) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "clientGoal.update",
      subjectType: "clientGoal",
      subjectId: input.id,
      detail: { clientId: changed.clientId, act: input.act },
      address: request.address,
    });
  });
  return {};
}
