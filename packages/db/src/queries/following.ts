import type { Day, FollowRoutineInput, RunningPlan } from "@fourstep/core";
import { and, eq, isNotNull, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { plannedDay } from "../plan/counted-day.ts";
import { layPlan } from "../plan/lay-plan.ts";
import { clientDays, planDays, planItems, plans, planVersions, users } from "../schema/index.ts";
import { ymd } from "./ask.ts";
import type { RoutineShown } from "./routines.ts";

/** A client's plans that have days on or after this one. */
export async function runningPlansOf(
  db: Db | Transaction,
  clientId: string,
  today: Day,
): Promise<RunningPlan[]> {
  const { rows } = await db.execute<RunningPlan & Record<string, unknown>>(sql`
    select p.id, p.title, ${sql.raw(ymd("p.starts_on"))} as "startsOn", p.weeks, p.weekdays, t.name as "trainerName"
    from plans p left join users t on t.id = p.trainer_id
    where p.client_id = ${clientId} and p.ended_at is null and p.starts_on + p.weeks * 7 > ${today}::date
    order by p.starts_on, p.id limit 100`);
  return rows;
}

/** Whose calendar a plan lies on; null when there is no such plan. */
export async function planIsOf(tx: Transaction, id: string): Promise<string | null> {
  const [plan] = await tx.select({ clientId: plans.clientId }).from(plans).where(eq(plans.id, id));
  return plan?.clientId ?? null;
}

/** Nobody else lays a plan for this client until the transaction ends. */
export async function lockCalendar(tx: Transaction, clientId: string): Promise<void> {
  await tx.select({ id: users.id }).from(users).where(eq(users.id, clientId)).for("update");
}

/**
 * Ends a client's plan: from this day on nothing of it is planned any more, but for days on which they have begun to
 * train. What went by stays as it went. False when there is no such running plan of theirs.
 */
export async function endPlan(
  tx: Transaction,
  {
    clientId,
    planId,
    from,
  }: { readonly clientId: string; readonly planId: string; readonly from: Day },
): Promise<boolean> {
  const ended = await tx
    .update(plans)
    .set({ endedAt: sql`now()` })
    .where(and(eq(plans.id, planId), eq(plans.clientId, clientId), isNull(plans.endedAt)))
    .returning({ id: plans.id });
  if (ended.length === 0) return false;
  await tx.execute(sql`
    delete from client_days d using plan_versions v
    where v.id = d.plan_version_id and v.plan_id = ${planId} and d.client_id = ${clientId}
      and d.day >= ${from}::date and d.session_id is null`);
  await tx.execute(sql`
    delete from plan_days d
    where d.plan_id = ${planId} and d.day >= ${from}::date
      and not exists (select from sessions s where s.plan_day_id = d.id)`);
  return true;
}

/** Those of a plan's days on which the client has not begun to train: what they did keeps its day. */
export async function daysUntouched<Laid extends { readonly day: Day }>(
  tx: Transaction,
  clientId: string,
  days: readonly Laid[],
): Promise<Laid[]> {
  const trained = await tx
    .select({ day: clientDays.day })
    .from(clientDays)
    .where(and(eq(clientDays.clientId, clientId), isNotNull(clientDays.sessionId)));
  const taken = new Set(trained.map(({ day }) => day));
  return days.filter(({ day }) => !taken.has(day));
}

interface Following {
  readonly clientId: string;
  readonly routine: RoutineShown;
  readonly input: FollowRoutineInput;
}

/** Lays a routine on the client's own calendar. A day on which they have begun to train already stays as it is. */
export async function followRoutine(
  tx: Transaction,
  { clientId, routine, input }: Following,
): Promise<void> {
  const { id, startsOn, weeks, weekdays } = input;
  const version = {
    fromWeek: 0,
    routine,
    items: routine.items,
    reason: null,
    createdAt: new Date(),
  };
  const laid = layPlan(
    {
      id,
      clientId,
      trainerId: null,
      title: routine.name,
      startsOn,
      weeks,
      weekdays,
      versions: [version],
    },
    () => newId(),
  );
  const [first] = laid.versions;
  if (!first) throw new Error("A plan without a version was laid");
  await tx.insert(plans).values({ ...laid.plan, routineId: routine.id });
  await tx.insert(planVersions).values(first.row);
  await tx.update(plans).set({ currentVersionId: first.row.id }).where(eq(plans.id, id));
  await tx.insert(planItems).values([...laid.planItems]);
  const days = await daysUntouched(tx, clientId, laid.planDays);
  if (days.length === 0) return;
  await tx.insert(planDays).values(days);
  const counted = { planVersionId: first.row.id, ...plannedDay(first.items) };
  const status = "planned" as const;
  await tx
    .insert(clientDays)
    .values(days.map(({ day }) => ({ ...counted, clientId, day, status })))
    .onConflictDoNothing();
}
