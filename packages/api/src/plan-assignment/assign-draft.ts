import {
  type AssignDraftInput,
  type Assigned,
  Conflict,
  DomainError,
  type Exercise,
  NotFound,
  say,
} from "@fourstep/core";
import {
  exercisesFor,
  inTransaction,
  lockCalendar,
  lockDraft,
  lookAfter,
  recordAct,
  type Transaction,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { assignToOne } from "./assign-to-one.ts";

/**
 * Gives a draft to people: a new plan for each of them, or the next version of the plan that it changes. Each person is a
 * transaction of their own, so that what stands in the way of one does not keep the others waiting; a refusal comes back
 * in words. Sent again, whoever has it already keeps it.
 */
export async function assignDraft(
  acting: Acting,
  { draftId, revision, clients }: AssignDraftInput,
): Promise<{ assigned: Assigned[] }> {
  const exercises = await exercisesFor(acting.db, acting.viewer.id);
  const assigned: Assigned[] = [];
  for (const { clientId, ends } of clients) {
    assigned.push(await tryFor(acting, { draftId, revision, clientId, ends, exercises }));
  }
  return { assigned };
}

interface ForOne {
  readonly draftId: string;
  readonly revision: number;
  readonly clientId: string;
  readonly ends: readonly string[];
  readonly exercises: readonly Exercise[];
}

async function tryFor(acting: Acting, one: ForOne): Promise<Assigned> {
  try {
    return await inTransaction(acting.db, (tx) => assignTo(tx, acting, one));
  } catch (error) {
    // Not there at all, or saved by another meanwhile: that is about the whole draft.
    if (!(error instanceof DomainError) || error instanceof NotFound) throw error;
    if (error.field === "revision") throw error;
    return { clientId: one.clientId, refusal: error.message };
  }
}

async function assignTo(
  tx: Transaction,
  { viewer, request }: Acting,
  { draftId, revision, clientId, ends, exercises }: ForOne,
): Promise<Assigned> {
  await lockCalendar(tx, clientId);
  const draft = await lockDraft(tx, viewer.id, draftId);
  const client = draft?.clients.find(({ id }) => id === clientId);
  if (!draft || !client) throw new NotFound(say("refusal.notFound"));
  if (client.planId !== null) {
    return { clientId, planId: client.planId, versionNumber: draft.latestNumber || 1 };
  }
  if (draft.revision !== revision) {
    const name = draft.savedBy?.name ?? say("planDraft.somebody");
    throw new Conflict(say("planDraft.older", { name }), "revision");
  }
  const { planId, versionNumber, ended } = await assignToOne(tx, viewer, {
    draft,
    client,
    ends,
    exercises,
  });
  await recordAct(tx, {
    actorId: viewer.id,
    action: "planAssignment.create",
    subjectType: "plan",
    subjectId: planId,
    detail: { draftId, clientId, versionNumber, ended },
    address: request.address,
  });
  await lookAfter(tx, clientId);
  return { clientId, planId, versionNumber };
}
