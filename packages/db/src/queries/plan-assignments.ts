import type { Day, DraftPhase, PlanDraftContent, Step, Weekday } from "@fourstep/core";
import { and, eq, sql } from "drizzle-orm";

import type { Transaction } from "../client.ts";
import { newId } from "../ids.ts";
import { plannedDay } from "../plan/counted-day.ts";
import { layPlan } from "../plan/lay-plan.ts";
import {
  clientDays,
  planDays,
  planDraftClients,
  planDrafts,
  planItems,
  planPhases,
  plans,
  planVersions,
} from "../schema/index.ts";
import { daysUntouched } from "./following.ts";

/** A phase whose cards stand in the order in which they are trained, each with its step. */
export interface PhaseToLay extends Omit<DraftPhase, "items"> {
  readonly items: readonly (DraftPhase["items"][number] & { readonly step: Step })[];
}

export interface DraftToLay {
  readonly clientId: string;
  readonly trainerId: string;
  /** The routine that it was laid from. */
  readonly routineId: string | null;
  readonly content: Pick<PlanDraftContent, "title" | "weeks" | "progression">;
  readonly phases: readonly PhaseToLay[];
  readonly startsOn: Day;
  readonly weekdays: readonly Weekday[];
  readonly reason: string | null;
}

/**
 * Lays a new plan on a client's calendar, a version for each phase. A day on which they have begun to train already stays
 * as it is. Answers the plan's id.
 */
export async function layNewPlan(tx: Transaction, draft: DraftToLay): Promise<string> {
  const { clientId, trainerId, routineId, content, phases, startsOn, weekdays, reason } = draft;
  const createdAt = new Date();
  const named = phases.map((phase) => ({
    ...phase,
    id: phases.length > 1 ? newId() : null,
    name: phase.name || content.title,
  }));
  const laid = layPlan(
    {
      clientId,
      trainerId,
      title: content.title,
      startsOn,
      weeks: content.weeks,
      weekdays,
      versions: named.map((phase) => ({
        fromWeek: phase.fromWeek - 1,
        routine: { name: phase.name, sequence: phase.sequence },
        items: phase.items.map(({ exerciseId, dose, step }) => ({ exerciseId, dose, step })),
        reason,
        createdAt,
        phaseId: phase.id,
      })),
    },
    () => newId(),
  );
  const planId = laid.plan.id;
  const { mode: progressionMode, rule: progressionRule } = content.progression;
  await tx.insert(plans).values({ ...laid.plan, routineId, progressionMode, progressionRule });
  const phaseRows = named.flatMap(({ id, name, fromWeek }) =>
    id === null ? [] : { id, planId, name, fromWeek, createdBy: trainerId },
  );
  if (phaseRows.length > 0) await tx.insert(planPhases).values(phaseRows);
  await tx.insert(planVersions).values(laid.versions.map(({ row }) => row));
  await tx.insert(planItems).values([...laid.planItems]);
  await tx
    .update(plans)
    .set({ currentVersionId: laid.versions[0]?.row.id ?? null })
    .where(eq(plans.id, planId));
  const days = await daysUntouched(tx, clientId, laid.planDays);
  if (days.length === 0) return planId;
  await tx.insert(planDays).values(days);
  await tx
    .insert(clientDays)
    .values(
      days.map(({ day, version }) => ({
        clientId,
        day,
        planVersionId: version.row.id,
        status: "planned" as const,
        ...plannedDay(version.items),
      })),
    )
    .onConflictDoNothing();
  return planId;
}

/** Remembers which plan came of a draft for somebody; once nobody is left, the draft is assigned. */
export async function markAssigned(
  tx: Transaction,
  { draftId, clientId, planId }: { draftId: string; clientId: string; planId: string },
): Promise<void> {
  await tx
    .update(planDraftClients)
    .set({ planId })
    .where(and(eq(planDraftClients.draftId, draftId), eq(planDraftClients.clientId, clientId)));
  await tx
    .update(planDrafts)
    .set({ assignedAt: sql`now()` })
    .where(
      and(
        eq(planDrafts.id, draftId),
        sql`not exists (select from plan_draft_clients c
          where c.draft_id = ${planDrafts.id} and c.plan_id is null)`,
      ),
    );
}
