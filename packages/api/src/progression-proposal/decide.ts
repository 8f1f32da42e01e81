import { Conflict, type DecideProposalInput, NotFound, say } from "@fourstep/core";
import {
  carryOut,
  decideProposal,
  exercisesFor,
  inTransaction,
  lookAfter,
  recordAct,
  waitingProposals,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Approves what the rule proposes, which makes the plan's next version, or declines it. */
export async function decide(
  { db, viewer, request }: Acting,
  { id, act }: DecideProposalInput,
): Promise<{ versionNumber: number | null }> {
  const exercises = await exercisesFor(db, viewer.id);
  return inTransaction(db, async (tx) => {
    const [proposal] = await waitingProposals(tx, viewer.id, { id });
    if (!proposal) throw new NotFound(say("refusal.notFound"));
    const by = { trainerId: viewer.id, decision: "approved" as const };
    const versionNumber = act === "approve" ? await carryOut(tx, by, proposal, exercises) : null;
    if (act === "decline") await decideProposal(tx, id, "declined", viewer.id);
    else if (versionNumber === null) throw new Conflict(say("progression.goneOn"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: "progressionProposal.update",
      subjectType: "progression_proposal",
      subjectId: id,
      detail: { act, planId: proposal.planId, versionNumber },
      address: request.address,
    });
    await lookAfter(tx, proposal.clientId);
    return { versionNumber };
  });
}
