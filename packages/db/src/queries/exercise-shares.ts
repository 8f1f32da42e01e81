import { and, eq, isNull, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { exerciseShares } from "../schema/index.ts";

/**
 * Lets a colleague prescribe an exercise of one's own. Null when the exercise is not one's own or no other trainer has
 * that address: who asks learns not which.
 */
export async function shareExercise(
  tx: Transaction,
  ownerId: string,
  { exerciseId, email }: { readonly exerciseId: string; readonly email: string },
): Promise<{ sharedWith: string } | null> {
  const { rows } = await tx.execute<{ sharedWith: string }>(sql`
    insert into exercise_shares (exercise_id, shared_with, shared_by)
    select e.id, u.id, ${ownerId} from exercises e, users u
    where e.id = ${exerciseId} and e.owner_id = ${ownerId} and e.archived_at is null
      and lower(u.email) = ${email} and 'trainer' = any(u.roles) and u.deactivated_at is null and u.id <> ${ownerId}
    on conflict (exercise_id, shared_with) do update set ended_at = null, shared_by = excluded.shared_by
    returning shared_with as "sharedWith"`);
  return rows[0] ?? null;
}

/** Takes a share back; plans that hold the exercise keep it. False: there is no such share of one's own. */
export async function endShare(
  tx: Transaction,
  ownerId: string,
  { exerciseId, userId }: { readonly exerciseId: string; readonly userId: string },
): Promise<boolean> {
  const ended = await tx
    .update(exerciseShares)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        eq(exerciseShares.exerciseId, exerciseId),
        eq(exerciseShares.sharedWith, userId),
        isNull(exerciseShares.endedAt),
        sql`exists (select from exercises e where e.id = ${exerciseId} and e.owner_id = ${ownerId})`,
      ),
    )
    .returning({ sharedWith: exerciseShares.sharedWith });
  return ended.length > 0;
}
