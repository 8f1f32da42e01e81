import type {
  Bands,
  Day,
  NextMorning,
  PlannedItem,
  ProgressionChange,
  ProgressionMode,
  ProgressionRule,
  Proposal,
  ProposalFacts,
} from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { plans, progressionProposals } from "../schema/index.ts";
import { iso, ymd } from "./ask.ts";

/** A plan that its rule may move on, with what the rule asks. */
export interface RuledPlan {
  readonly planId: string;
  readonly trainerId: string;
  readonly mode: ProgressionMode;
  readonly rule: ProgressionRule | null;
  readonly bands: Bands;
  readonly cautions: readonly string[];
  readonly versionId: string;
  readonly items: readonly PlannedItem[];
  /** Finished sessions of this version, oldest first; the last eight. */
  readonly sessions: readonly {
    readonly id: string;
    readonly complete: boolean;
    readonly nextMorning: NextMorning | null;
    readonly items: readonly {
      readonly itemId: string;
      readonly worst: number | null;
      readonly done: number;
    }[];
  }[];
}

const today = "(now() at time zone u.time_zone)::date";

const sessionsOfVersion = sql.raw(`(
  select coalesce(json_agg(json_build_object('id', s.id, 'complete', s.ended = 'finished',
    'nextMorning', (
      select c.next_morning from check_ins c
      where c.session_id = s.id and c.next_morning is not null order by c.created_at desc limit 1),
    'items', (
      select coalesce(json_agg(json_build_object('itemId', l.id, 'worst', l.worst, 'done', l.done)), '[]') from (
        select l.plan_item_id as id, max(l.discomfort) as worst,
          count(*) filter (where l.outcome = 'done')::int as done
        from set_logs l where l.session_id = s.id and l.removed_at is null
        group by l.plan_item_id) l)) order by s.started_at), '[]')
  from (
    select * from sessions where plan_version_id = v.id and finished_at is not null
    order by started_at desc limit 8) s)`);

/** The running plans of a client whose rule is on, of trainers who coach them now. */
export async function ruledPlansOf(db: Db | Transaction, clientId: string): Promise<RuledPlan[]> {
  const { rows } = await db.execute<{ plan: RuledPlan }>(sql`
    select json_build_object('planId', p.id, 'trainerId', p.trainer_id, 'mode', p.progression_mode,
      'rule', p.progression_rule, 'bands', json_build_object('greenMax', u.green_max, 'amberMax', u.amber_max),
      'cautions', (
        select coalesce(json_agg(y.tag), '[]') from client_cautions y
        where y.client_id = u.id and y.lifted_at is null),
      'versionId', v.id, 'sessions', ${sessionsOfVersion},
      'items', (
        select json_agg(json_build_object('id', i.id, 'exerciseId', i.exercise_id, 'step', i.step, 'dose', i.dose)
          order by i.position)
        from plan_items i where i.plan_version_id = v.id)) as plan
    from plans p
    join users u on u.id = p.client_id
    join coachings k on k.trainer_id = p.trainer_id and k.client_id = p.client_id
      and k.accepted_at is not null and k.ended_at is null and k.paused_at is null
    join plan_versions v on v.id = (
      select x.plan_version_id from plan_days x
      where x.plan_id = p.id and x.day >= ${sql.raw(today)} and x.skipped_at is null
        and not exists (select from sessions s where s.plan_day_id = x.id)
      order by x.day limit 1)
    where p.client_id = ${clientId} and p.ended_at is null and p.progression_mode <> 'off'
    limit 20`);
  return rows.map(({ plan }) => plan);
}

/** Keeps what the rule proposes. Null: one waits already, or this session has proposed. */
export async function writeProposal(
  tx: Transaction,
  clientId: string,
  { planId, versionId }: Pick<RuledPlan, "planId" | "versionId">,
  { sessionId, direction, change, facts }: Proposal,
): Promise<string | null> {
  const [row] = await tx
    .insert(progressionProposals)
    .values({
      id: newId(),
      planId,
      planVersionId: versionId,
      clientId,
      sessionId,
      direction,
      change,
      facts: { ...facts },
    })
    .onConflictDoNothing()
    .returning({ id: progressionProposals.id });
  return row?.id ?? null;
}

/** A proposal as it is shown. */
export interface ProposalRow {
  readonly id: string;
  readonly planId: string;
  readonly planTitle: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly sessionId: string;
  readonly sessionDay: Day;
  readonly direction: "up" | "down";
  readonly change: ProgressionChange;
  readonly facts: ProposalFacts;
  readonly proposedAt: string;
}

const coached = (viewerId: string) => sql`exists (
  select from coachings k where k.trainer_id = ${viewerId} and k.client_id = w.client_id
    and k.accepted_at is not null and k.ended_at is null)`;

/** The proposals that wait for the viewer, the oldest first; a hundred at most. */
export async function waitingProposals(
  db: Db | Transaction,
  viewerId: string,
  {
    clientId = null,
    sessionId = null,
    id = null,
  }: { clientId?: string | null; sessionId?: string | null; id?: string | null },
): Promise<ProposalRow[]> {
  const { rows } = await db.execute<{ proposal: ProposalRow }>(sql`
    select json_build_object('id', w.id, 'planId', w.plan_id, 'planTitle', p.title, 'clientId', w.client_id,
      'clientName', u.name, 'sessionId', w.session_id, 'sessionDay', ${sql.raw(ymd("s.day"))},
      'direction', w.direction, 'change', w.change, 'facts', w.facts,
      'proposedAt', ${sql.raw(iso("w.proposed_at"))}) as proposal
    from progression_proposals w
    join plans p on p.id = w.plan_id and p.ended_at is null
    join users u on u.id = w.client_id
    join sessions s on s.id = w.session_id
    where w.decided_at is null and ${coached(viewerId)}
      and (${clientId}::uuid is null or w.client_id = ${clientId}::uuid)
      and (${sessionId}::uuid is null or w.session_id = ${sessionId}::uuid)
      and (${id}::uuid is null or w.id = ${id}::uuid)
    order by w.proposed_at limit 100`);
  return rows.map(({ proposal }) => proposal);
}

/** Writes what became of a proposal. False: it was decided before. */
export async function decideProposal(
  tx: Transaction,
  id: string,
  decision: "approved" | "declined" | "automatic",
  decidedBy: string | null,
): Promise<boolean> {
  const decided = await tx
    .update(progressionProposals)
    .set({ decision, decidedAt: sql`now()`, decidedBy })
    .where(and(eq(progressionProposals.id, id), isNull(progressionProposals.decidedAt)))
    .returning({ planId: progressionProposals.planId });
  return decided.length > 0;
}

/** Remembers the version that came of a proposal. */
export async function proposalMade(tx: Transaction, id: string, planId: string): Promise<void> {
  const [plan] = await tx
    .select({ versionId: plans.currentVersionId })
    .from(plans)
    .where(eq(plans.id, planId));
  await tx
    .update(progressionProposals)
    .set({ madeVersionId: plan?.versionId ?? null })
    .where(eq(progressionProposals.id, id));
}
