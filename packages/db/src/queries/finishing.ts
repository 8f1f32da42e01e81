import type { FinishSessionInput } from "@fourstep/core";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { attentionItems, clientDays, sessions } from "../schema/index.ts";

/** The client's own session, locked until the transaction ends; null when it is not theirs. */
export async function sessionToFinish(tx: Transaction, clientId: string, id: string) {
  const [row] = await tx
    .select({ id: sessions.id, day: sessions.day, finishedAt: sessions.finishedAt })
    .from(sessions)
    .where(and(eq(sessions.id, id), eq(sessions.clientId, clientId)))
    .for("update");
  return row ?? null;
}

/** Writes how a session ended, and what that makes of its day. */
export async function finishSession(
  tx: Transaction,
  clientId: string,
  day: string,
  end: FinishSessionInput,
): Promise<void> {
  const { ended, endReason, alarm, seconds, painAfter, note } = end;
  const finishedAt = new Date(end.finishedAt);
  await tx
    .update(sessions)
    .set({ finishedAt, ended, endReason, alarm, seconds, painAfter, note })
    .where(eq(sessions.id, end.id));
  const done = sql`${clientDays.smrDone} + ${clientDays.activateDone} + ${clientDays.mobilizeDone} + ${clientDays.integrateDone}`;
  await tx
    .update(clientDays)
    .set({
      sessionId: end.id,
      seconds: sql`${clientDays.seconds} + ${seconds}`,
      // A day once done stays done. Ended early before the first set, the day is still to be done.
      status: sql`case
        when ${clientDays.status} = 'done' or ${ended}::text = 'finished' then 'done'
        when ${ended}::text = 'early' and ${done} = 0 then ${clientDays.status}
        else 'partly' end`,
    })
    .where(and(eq(clientDays.clientId, clientId), eq(clientDays.day, day)));
}

/**
 * The worst set of a session that was in the red by the client's own bands, if there is one that their trainers have
 * not been told of.
 */
export async function worstUntoldRedSetOf(tx: Transaction, sessionId: string) {
  const { rows } = await tx.execute<{ day: string; exerciseId: string; discomfort: number }>(sql`
    select to_char(s.day, 'YYYY-MM-DD') as day, l.exercise_id as "exerciseId", l.discomfort
    from set_logs l join users u on u.id = l.client_id join sessions s on s.id = l.session_id
    where l.session_id = ${sessionId} and l.removed_at is null and l.discomfort > u.amber_max and not exists (
      select from audit_events told
      where told.subject_type = 'session' and told.subject_id = ${sessionId} and told.action = 'session.red'
        and (told.detail->>'discomfort')::int >= l.discomfort)
    order by l.discomfort desc, l.logged_at limit 1`);
  return rows[0] ?? null;
}

/** Puts a client before each of their trainers. A second reason of the same kind renews the open one. */
export async function raiseAttention(
  tx: Transaction,
  clientId: string,
  kind: "alarm_stop" | "red_answer" | "red_flag",
  facts: Record<string, unknown>,
): Promise<void> {
  const { rows } = await tx.execute<{ trainerId: string }>(sql`
    select trainer_id as "trainerId" from coachings
    where client_id = ${clientId} and accepted_at is not null and ended_at is null
    order by trainer_id`);
  for (const { trainerId } of rows) {
    await tx
      .insert(attentionItems)
      .values({ id: newId(), trainerId, clientId, kind, facts })
      .onConflictDoUpdate({
        target: [attentionItems.trainerId, attentionItems.clientId, attentionItems.kind],
        targetWhere: sql`done_at is null`,
        set: { facts, raisedAt: sql`now()`, snoozedUntil: null },
      });
  }
}
