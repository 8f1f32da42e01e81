import type { DraftClientInput, PlanDraft, PlanDraftContent, SaveDraftInput } from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { planDraftClients, planDrafts } from "../schema/index.ts";
import { iso, ymd } from "./ask.ts";

/** SQL: this viewer coaches `client` now. */
const coachedBy = (viewerId: string, client: string) => sql`exists (
  select from coachings k where k.trainer_id = ${viewerId} and k.client_id = ${sql.raw(client)}
    and k.accepted_at is not null and k.ended_at is null)`;

/** A draft of a plan belongs to everybody who coaches its client; any other only to whoever began it. */
const mayOpen = (viewerId: string) => sql`d.discarded_at is null and (
  (d.plan_id is null and d.trainer_id = ${viewerId}) or exists (
    select from plans p where p.id = d.plan_id and ${coachedBy(viewerId, "p.client_id")}))`;

const today = "(now() at time zone u.time_zone)::date";

const running = sql.raw(`(
  select coalesce(json_agg(json_build_object('id', r.id, 'title', r.title, 'startsOn', ${ymd("r.starts_on")},
    'weeks', r.weeks, 'weekdays', r.weekdays, 'trainerName', rt.name,
    'progression', json_build_object('mode', r.progression_mode, 'rule', r.progression_rule)) order by r.starts_on, r.id), '[]')
  from plans r left join users rt on rt.id = r.trainer_id
  where r.client_id = u.id and r.ended_at is null and r.starts_on + r.weeks * 7 > ${today})`);

const clients = (viewerId: string) => sql`(
  select coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'today', ${sql.raw(ymd(today))},
    'cautions', (
      select coalesce(json_agg(json_build_object('tag', y.tag, 'note', y.note) order by y.noted_at), '[]')
      from client_cautions y where y.client_id = u.id and y.lifted_at is null),
    'minutes', a.minutes, 'daysPerWeek', a.days_per_week,
    'startsOn', ${sql.raw(ymd("c.starts_on"))}, 'weekdays', c.weekdays, 'differences', c.differences,
    'running', ${running}, 'planId', c.plan_id) order by u.name, u.id), '[]')
  from plan_draft_clients c
  join users u on u.id = c.client_id
  left join client_availabilities a on a.client_id = u.id
  where c.draft_id = d.id and ${coachedBy(viewerId, "u.id")})`;

/** The version that the client's next day to begin asks for, or else the latest. */
const base = sql.raw(`(
  select json_build_object('number', v.number, 'sequence', v.sequence, 'items', (
    select coalesce(json_agg(json_build_object('exerciseId', i.exercise_id, 'dose', i.dose) order by i.position), '[]')
    from plan_items i where i.plan_version_id = v.id))
  from plan_versions v join plans p on p.id = v.plan_id join users u on u.id = p.client_id
  where v.plan_id = d.plan_id
  order by v.id = (
    select x.plan_version_id from plan_days x
    where x.plan_id = p.id and x.day >= ${today} and x.skipped_at is null
      and not exists (select from sessions s where s.plan_day_id = x.id)
    order by x.day limit 1
  ) desc nulls last, v.number desc
  limit 1)`);

/** A draft as its builder needs it, in one statement; null when there is none that the viewer may open. */
export async function draftFor(
  db: Db | Transaction,
  viewerId: string,
  id: string,
): Promise<PlanDraft | null> {
  const { rows } = await db.execute<{ draft: PlanDraft }>(sql`
    select json_build_object('id', d.id, 'planId', d.plan_id, 'templateId', d.template_id, 'content', d.content,
      'reason', d.reason, 'revision', d.revision, 'savedAt', ${sql.raw(iso("d.updated_at"))},
      'savedBy', (select json_build_object('id', s.id, 'name', s.name) from users s where s.id = d.saved_by),
      'assignedAt', ${sql.raw(iso("d.assigned_at"))},
      'base', ${base}, 'clients', ${clients(viewerId)},
      'latestNumber', coalesce((select max(v.number) from plan_versions v where v.plan_id = d.plan_id), 0)) as draft
    from plan_drafts d
    where d.id = ${id} and ${mayOpen(viewerId)}`);
  return rows[0]?.draft ?? null;
}

/** A draft while it is assigned: the number of the version, and the routine as it stands, that it began from. */
export interface LockedDraft extends PlanDraft {
  readonly baseNumber: number;
  readonly routine: { readonly id: string; readonly exerciseIds: readonly string[] } | null;
}

/** The same, and nobody else saves or assigns it until the transaction ends. */
export async function lockDraft(
  tx: Transaction,
  viewerId: string,
  id: string,
): Promise<LockedDraft | null> {
  const { rows } = await tx.execute<Pick<LockedDraft, "routine"> & { number: number | null }>(sql`
    select (select v.number from plan_versions v where v.id = d.base_version_id) as number,
      case when d.routine_id is not null then json_build_object('id', d.routine_id, 'exerciseIds', (
        select coalesce(json_agg(i.exercise_id), '[]') from routine_items i where i.routine_id = d.routine_id)) end as routine
    from plan_drafts d where d.id = ${id} for update`);
  const [held] = rows;
  const draft = held && (await draftFor(tx, viewerId, id));
  return draft ? { ...draft, baseNumber: held.number ?? 0, routine: held.routine } : null;
}

/** The routine that a draft began from. */
export async function routineOfDraft(tx: Transaction, id: string): Promise<string | null> {
  const [draft] = await tx
    .select({ routineId: planDrafts.routineId })
    .from(planDrafts)
    .where(eq(planDrafts.id, id));
  return draft?.routineId ?? null;
}

/** How many of these people the viewer coaches now. */
export async function countCoached(
  db: Db | Transaction,
  viewerId: string,
  clientIds: readonly string[],
): Promise<number> {
  const { rows } = await db.execute<{ count: number }>(sql`
    select count(distinct k.client_id)::int as count from coachings k
    where k.trainer_id = ${viewerId} and k.accepted_at is not null and k.ended_at is null
      and k.client_id = any(${sql.param([...clientIds])}::uuid[])`);
  return rows[0]?.count ?? 0;
}

/** The open draft of a plan, whoever began it. */
export async function openDraftOf(tx: Transaction, planId: string): Promise<string | null> {
  const [draft] = await tx
    .select({ id: planDrafts.id })
    .from(planDrafts)
    .where(
      and(
        eq(planDrafts.planId, planId),
        isNull(planDrafts.assignedAt),
        isNull(planDrafts.discardedAt),
      ),
    );
  return draft?.id ?? null;
}

interface DraftToWrite {
  readonly id: string;
  readonly trainerId: string;
  readonly content: PlanDraftContent;
  readonly planId?: string | null;
  readonly baseVersionId?: string | null;
  readonly templateId?: string | null;
  readonly routineId?: string | null;
  readonly clients: readonly DraftClientInput[];
}

/** Writes a new draft. False: its id stands for one already. */
export async function writeDraft(
  tx: Transaction,
  { clients: people, ...draft }: DraftToWrite,
): Promise<boolean> {
  const written = await tx
    .insert(planDrafts)
    .values({ ...draft, savedBy: draft.trainerId })
    .onConflictDoNothing()
    .returning({ id: planDrafts.id });
  if (written.length === 0) return false;
  await writeClients(tx, draft.id, draft.trainerId, people);
  return true;
}

/**
 * Saves what a draft has become, when nobody saved since the revision that was seen. Null: somebody did, or it is
 * assigned or thrown away.
 */
export async function saveDraft(
  tx: Transaction,
  viewerId: string,
  { id, revision, content, reason, clients: people }: SaveDraftInput,
): Promise<{ revision: number; savedAt: string } | null> {
  const [saved] = await tx
    .update(planDrafts)
    .set({ content, reason, revision: revision + 1, savedBy: viewerId, updatedAt: sql`now()` })
    .where(
      and(
        eq(planDrafts.id, id),
        eq(planDrafts.revision, revision),
        isNull(planDrafts.assignedAt),
        isNull(planDrafts.discardedAt),
      ),
    )
    .returning({ savedAt: planDrafts.updatedAt });
  if (!saved) return null;
  if (people) {
    await tx.execute(sql`
      delete from plan_draft_clients where draft_id = ${id} and plan_id is null
        and client_id <> all(${sql.param(people.map(({ clientId }) => clientId))}::uuid[])`);
    await writeClients(tx, id, viewerId, people);
  }
  return { revision: revision + 1, savedAt: saved.savedAt.toISOString() };
}

async function writeClients(
  tx: Transaction,
  draftId: string,
  addedBy: string,
  people: readonly DraftClientInput[],
): Promise<void> {
  if (people.length === 0) return;
  await tx
    .insert(planDraftClients)
    .values(
      people.map(({ clientId, startsOn, weekdays, differences }) => ({
        draftId,
        clientId,
        startsOn,
        weekdays: weekdays && [...weekdays],
        differences,
        addedBy,
      })),
    )
    .onConflictDoUpdate({
      target: [planDraftClients.draftId, planDraftClients.clientId],
      set: {
        startsOn: sql`excluded.starts_on`,
        weekdays: sql`excluded.weekdays`,
        differences: sql`excluded.differences`,
      },
    });
}

/** Throws a draft away. False: it is assigned or gone already. */
export async function discardDraft(tx: Transaction, id: string): Promise<boolean> {
  const gone = await tx
    .update(planDrafts)
    .set({ discardedAt: sql`now()` })
    .where(
      and(eq(planDrafts.id, id), isNull(planDrafts.assignedAt), isNull(planDrafts.discardedAt)),
    )
    .returning({ id: planDrafts.id });
  return gone.length > 0;
}
