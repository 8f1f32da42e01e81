import type { Day, DayStatus } from "@fourstep/core";
import { and, eq, or, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { clientDays, planDays } from "../schema/index.ts";
import { ymd } from "./ask.ts";
import { dayStatus } from "./day-status.ts";

/** A planned day of a client as it stands, and their own today. */
export interface PlanDayFound {
  readonly id: string;
  readonly planId: string;
  readonly day: Day;
  readonly movedFrom: Day | null;
  readonly status: DayStatus;
  readonly hasSession: boolean;
}

/**
 * The client's own planned day, its plan locked until the transaction ends, so that two changes come one after the
 * other; null when it is not theirs or its plan is over.
 */
export async function planDayToChange(
  tx: Transaction,
  clientId: string,
  id: string,
  today: Day,
): Promise<PlanDayFound | null> {
  const { rows } = await tx.execute<{ found: PlanDayFound }>(sql`
    select json_build_object('id', x.id, 'planId', x.plan_id, 'day', ${sql.raw(ymd("x.day"))},
      'movedFrom', ${sql.raw(ymd("x.moved_from"))},
      'status', ${sql.raw(dayStatus("d", "today.day"))},
      'hasSession', d.session_id is not null) as found
    from plan_days x
    join plans p on p.id = x.plan_id and p.ended_at is null
    cross join (select ${today}::date as day) today
    left join client_days d on d.client_id = x.client_id and d.day = x.day
    where x.id = ${id} and x.client_id = ${clientId}
    for update of p`);
  return rows[0]?.found ?? null;
}

/** The planned days on which a move bears: the one that moves, and what already stands where it goes. */
export async function daysOfMove(
  tx: Transaction,
  clientId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<{ day: Day; movedFrom: Day | null }[]> {
  const { rows } = await tx.execute<{ day: Day; movedFrom: Day | null }>(sql`
    select to_char(d.day, 'YYYY-MM-DD') as day, to_char(x.moved_from, 'YYYY-MM-DD') as "movedFrom"
    from client_days d
    left join plan_days x on x.client_id = d.client_id and x.day = d.day
    where d.client_id = ${clientId} and d.day in (${from}::date, ${to}::date)`);
  return rows;
}

/** Who changed a day, when and why. */
export interface DayChange {
  readonly by: string;
  readonly at: Date;
  readonly reason: string;
}

/** Puts a planned day, and with it the client's own row of that day, on another day. */
export async function moveDayTo(
  tx: Transaction,
  clientId: string,
  { id, day: from }: PlanDayFound,
  moved: { readonly day: Day; readonly movedFrom: Day | null },
  { by, at, reason }: DayChange,
): Promise<void> {
  await tx
    .update(planDays)
    .set({
      day: moved.day,
      movedFrom: moved.movedFrom,
      movedAt: at,
      movedBy: by,
      moveReason: reason,
      ...notSkipped,
    })
    .where(eq(planDays.id, id));
  await tx
    .update(clientDays)
    .set({ day: moved.day, status: "planned" })
    .where(and(eq(clientDays.clientId, clientId), eq(clientDays.day, from)));
}

const notSkipped = { skippedAt: null, skippedBy: null, skipReason: null };

/** Leaves a planned day out. It stays where it was, and nothing moves up. */
export async function skipDay(
  tx: Transaction,
  clientId: string,
  { id, day }: PlanDayFound,
  { by, at, reason }: DayChange,
): Promise<void> {
  await tx
    .update(planDays)
    .set({ skippedAt: at, skippedBy: by, skipReason: reason })
    .where(eq(planDays.id, id));
  await setStatus(tx, clientId, day, "skipped");
}

/** Takes a day that was left out back in. */
export async function unskipDay(
  tx: Transaction,
  clientId: string,
  { id, day }: PlanDayFound,
): Promise<void> {
  await tx.update(planDays).set(notSkipped).where(eq(planDays.id, id));
  await setStatus(tx, clientId, day, "planned");
}

async function setStatus(tx: Transaction, clientId: string, day: Day, status: DayStatus) {
  await tx
    .update(clientDays)
    .set({ status })
    .where(
      and(
        eq(clientDays.clientId, clientId),
        eq(clientDays.day, day),
        // What was done meanwhile is never called planned or left out.
        or(...(["planned", "missed", "skipped"] as const).map((one) => eq(clientDays.status, one))),
      ),
    );
}
