import type { Day, PlanShape, VersionContent } from "@fourstep/core";
import { planDays as daysOf, versionChanges, weekNumber } from "@fourstep/core";
import { eq, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { plannedDay } from "../plan/counted-day.ts";
import { planItems, planPhases, plans, planVersions } from "../schema/index.ts";
import type { DraftToLay, PhaseToLay } from "./plan-assignments.ts";

/** A day of the plan from the client's today on. */
interface DayAhead extends Record<string, unknown> {
  readonly id: string;
  readonly day: Day;
  readonly movedFrom: Day | null;
  readonly versionId: string;
  /** Planned still: not begun, not left out. */
  readonly isUntouched: boolean;
}

interface KnownVersion extends VersionContent, Record<string, unknown> {
  readonly id: string;
  readonly number: number;
}

export interface PlanChange extends Omit<DraftToLay, "routineId" | "startsOn"> {
  readonly planId: string;
  /** The client's own day. */
  readonly today: Day;
}

/**
 * Changes a running plan from the client's today on: a version more for every phase that prescribes something else.
 * Days that were begun, done or left out keep their version; days that were moved keep their place. Answers the number of
 * the version that holds today; null when the plan is over.
 */
export async function changePlan(tx: Transaction, change: PlanChange): Promise<number | null> {
  const { planId, today, content, phases, weekdays, trainerId } = change;
  const [plan] = await tx.select().from(plans).where(eq(plans.id, planId)).for("update");
  if (!plan || plan.endedAt) return null;
  const known = await versionsOf(tx, planId);
  const before = await daysAhead(tx, planId, today);
  const shape: PlanShape = { startsOn: plan.startsOn, weeks: content.weeks, weekdays };
  const isOther = plan.weeks !== shape.weeks || !isSameDays(plan.weekdays, weekdays);
  const phaseOf = (day: Day) =>
    phases.findLast(({ fromWeek }) => fromWeek <= weekNumber(shape, day)) ?? phases[0];
  const wanted = daysOf(shape).filter((day) => day >= today);
  const current = phaseOf(today > plan.startsOn ? today : plan.startsOn);
  const latest = known.at(-1);
  const held = new Map<PhaseToLay, KnownVersion>();
  let number = latest?.number ?? 0;
  for (const phase of phases) {
    const isAhead = phase === current || wanted.some((day) => phaseOf(day) === phase);
    if (!isAhead) continue;
    const first = before.find(
      ({ day, movedFrom, isUntouched }) => isUntouched && phaseOf(movedFrom ?? day) === phase,
    );
    const base =
      known.find(({ id }) => id === first?.versionId) ?? (phase === current ? latest : undefined);
    const isSame = base && versionChanges(base, phase).length === 0;
    if (isSame) held.set(phase, base);
    else held.set(phase, await writeVersion(tx, change, phase, (number += 1)));
  }
  if (isOther) await fitDays(tx, { change, before, wanted, held, phaseOf });
  for (const row of before) {
    const phase = phaseOf(row.movedFrom ?? row.day);
    const version = phase && held.get(phase);
    if (!row.isUntouched || !phase || !version || version.id === row.versionId) continue;
    await moveToVersion(tx, change.clientId, row, version.id, phase);
  }
  const now = (current && held.get(current)) ?? latest;
  const { mode: progressionMode, rule: progressionRule } = content.progression;
  await tx
    .update(plans)
    .set({
      title: content.title,
      weeks: shape.weeks,
      weekdays: [...weekdays],
      progressionMode,
      progressionRule,
      currentVersionId: now?.id ?? plan.currentVersionId,
    })
    .where(eq(plans.id, planId));
  await tx.execute(sql`
    update progression_proposals set decision = 'overtaken', decided_at = now(), decided_by = ${trainerId}
    where plan_id = ${planId} and decided_at is null`);
  return now?.number ?? null;
}

async function versionsOf(tx: Transaction, planId: string): Promise<KnownVersion[]> {
  const { rows } = await tx.execute<KnownVersion>(sql`
    select v.id, v.number, v.sequence, (
      select coalesce(json_agg(json_build_object('exerciseId', i.exercise_id, 'dose', i.dose) order by i.position), '[]')
      from plan_items i where i.plan_version_id = v.id) as items
    from plan_versions v where v.plan_id = ${planId} order by v.number`);
  return rows;
}

async function daysAhead(tx: Transaction, planId: string, today: Day): Promise<DayAhead[]> {
  const { rows } = await tx.execute<DayAhead>(sql`
    select x.id, to_char(x.day, 'YYYY-MM-DD') as day, to_char(x.moved_from, 'YYYY-MM-DD') as "movedFrom",
      x.plan_version_id as "versionId",
      (x.skipped_at is null and d.session_id is null and coalesce(d.status, 'planned') = 'planned'
        and not exists (select from sessions s where s.plan_day_id = x.id)) as "isUntouched"
    from plan_days x left join client_days d on d.client_id = x.client_id and d.day = x.day
    where x.plan_id = ${planId} and x.day >= ${today}::date
    order by x.day`);
  return rows;
}

async function writeVersion(
  tx: Transaction,
  { planId, trainerId, reason, content, phases }: PlanChange,
  phase: PhaseToLay,
  number: number,
): Promise<KnownVersion> {
  const id = newId();
  const name = phase.name || content.title;
  const phaseId = phases.length > 1 ? await phaseIdOf(tx, planId, trainerId, phase, name) : null;
  const { sequence, items } = phase;
  await tx.insert(planVersions).values({
    id,
    planId,
    number,
    phaseId,
    reason,
    sequence,
    routineName: name,
    createdBy: trainerId,
  });
  await tx.insert(planItems).values(
    items.map(({ exerciseId, dose, step }, at) => ({
      id: newId(),
      planVersionId: id,
      position: at + 1,
      exerciseId,
      dose,
      step,
    })),
  );
  return { id, number, sequence, items };
}

async function phaseIdOf(
  tx: Transaction,
  planId: string,
  createdBy: string,
  { fromWeek }: PhaseToLay,
  name: string,
): Promise<string | null> {
  const [row] = await tx
    .insert(planPhases)
    .values({ id: newId(), planId, fromWeek, name, createdBy })
    .onConflictDoUpdate({ target: [planPhases.planId, planPhases.fromWeek], set: { name } })
    .returning({ id: planPhases.id });
  return row?.id ?? null;
}

async function moveToVersion(
  tx: Transaction,
  clientId: string,
  row: Pick<DayAhead, "id" | "day">,
  versionId: string,
  phase: PhaseToLay,
): Promise<void> {
  await tx.execute(sql`update plan_days set plan_version_id = ${versionId} where id = ${row.id}`);
  const planned = countsOf(phase);
  await tx.execute(sql`
    update client_days set plan_version_id = ${versionId}, smr_planned = ${planned.smrPlanned},
      activate_planned = ${planned.activatePlanned}, mobilize_planned = ${planned.mobilizePlanned},
      integrate_planned = ${planned.integratePlanned}
    where client_id = ${clientId} and day = ${row.day}::date and session_id is null`);
}

interface Fitting {
  readonly change: PlanChange;
  readonly before: readonly DayAhead[];
  readonly wanted: readonly Day[];
  readonly held: ReadonlyMap<PhaseToLay, KnownVersion>;
  readonly phaseOf: (day: Day) => PhaseToLay | undefined;
}

/** Other weeks or weekdays: days that nobody has touched go, new ones come where the client's calendar is free. */
async function fitDays(tx: Transaction, { change, before, wanted, held, phaseOf }: Fitting) {
  const { planId, clientId } = change;
  for (const { id, day, movedFrom, isUntouched } of before) {
    if (!isUntouched || movedFrom !== null || wanted.includes(day)) continue;
    await tx.execute(sql`delete from plan_days where id = ${id}`);
    await tx.execute(sql`
      delete from client_days where client_id = ${clientId} and day = ${day}::date and session_id is null`);
  }
  const isThere = (day: Day) => before.some((one) => one.day === day || one.movedFrom === day);
  for (const day of wanted.filter((one) => !isThere(one))) {
    const phase = phaseOf(day);
    const version = phase && held.get(phase);
    if (!phase || !version) continue;
    const planned = countsOf(phase);
    const { rows } = await tx.execute(sql`
      insert into client_days (client_id, day, plan_version_id, status, smr_planned, activate_planned,
        mobilize_planned, integrate_planned)
      values (${clientId}, ${day}::date, ${version.id}, 'planned', ${planned.smrPlanned}, ${planned.activatePlanned},
        ${planned.mobilizePlanned}, ${planned.integratePlanned})
      on conflict do nothing returning day`);
    if (rows.length === 0) continue;
    await tx.execute(sql`
      insert into plan_days (id, plan_id, plan_version_id, client_id, day)
      values (${newId()}, ${planId}, ${version.id}, ${clientId}, ${day}::date)
      on conflict do nothing`);
  }
}

const isSameDays = (some: readonly number[], others: readonly number[]) =>
  new Set(some).size === new Set(others).size && some.every((day) => others.includes(day));

const countsOf = (phase: PhaseToLay) =>
  plannedDay(
    phase.items.map(({ key: id, exerciseId, step, dose }) => ({ id, exerciseId, step, dose })),
  );
