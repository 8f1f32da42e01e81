import type { FinishSessionInput } from "@fourstep/core";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { clientDays, sessions } from "../schema/index.ts";

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

/** The answers of a session in their order, and the exercise of the last set: what a trainer sees of a stop. */
export async function answersOf(tx: Transaction, sessionId: string) {
  const { rows } = await tx.execute<{ answers: number[]; exerciseId: string | null }>(sql`
    select coalesce(json_agg(l.discomfort order by l.logged_at, l.id)
        filter (where l.discomfort is not null), '[]') as answers,
      (array_agg(l.exercise_id order by l.logged_at desc, l.id desc))[1] as "exerciseId"
    from set_logs l where l.session_id = ${sessionId} and l.removed_at is null`);
  return { answers: (rows[0]?.answers ?? []).slice(-12), exerciseId: rows[0]?.exerciseId ?? null };
}
