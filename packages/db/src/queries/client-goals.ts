import type { CreateGoalInput, UpdateGoalInput } from "@fourstep/core";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { clientGoals } from "../schema/index.ts";

/** Sets a goal. False: the client is not theirs, or the name is another goal's. A retry changes nothing. */
export async function setGoal(
  tx: Transaction,
  trainerId: string,
  { id, clientId, goal, dueOn }: CreateGoalInput,
): Promise<boolean> {
  await tx.execute(sql`
    insert into client_goals (id, client_id, set_by, goal, due_on)
    select ${id}, k.client_id, k.trainer_id, ${goal}, ${dueOn}::date
    from coachings k
    where k.trainer_id = ${trainerId} and k.client_id = ${clientId}
      and k.accepted_at is not null and k.ended_at is null
    on conflict (id) do nothing`);
  const [mine] = await tx
    .select({ id: clientGoals.id })
    .from(clientGoals)
    .where(and(eq(clientGoals.clientId, clientId), coached(trainerId, id)));
  return mine !== undefined;
}

const coached = (trainerId: string, id: string) =>
  and(
    eq(clientGoals.id, id),
    sql`exists (select from coachings k where k.trainer_id = ${trainerId}
      and k.client_id = ${clientGoals.clientId} and k.accepted_at is not null and k.ended_at is null)`,
  );

const now = sql`now()`;
const nobody = { reachedAt: null, reachedBy: null, droppedAt: null, droppedBy: null };

/** What became of a goal. Answers whose it is; null when the trainer coaches nobody with such a goal. */
export async function changeGoal(
  tx: Transaction,
  trainerId: string,
  { id, act }: UpdateGoalInput,
): Promise<{ clientId: string } | null> {
  const [changed] = await tx
    .update(clientGoals)
    .set(changeOf(trainerId, act))
    .where(coached(trainerId, id))
    .returning({ clientId: clientGoals.clientId });
  return changed ?? null;
}

function changeOf(by: string, act: UpdateGoalInput["act"]) {
  if (act.kind === "word") return { goal: act.goal, dueOn: act.dueOn };
  if (act.kind === "reach") return { ...nobody, reachedAt: now, reachedBy: by };
  return act.kind === "drop" ? { ...nobody, droppedAt: now, droppedBy: by } : nobody;
}
