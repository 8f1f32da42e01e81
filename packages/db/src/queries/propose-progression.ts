import { defaultProgressionRule, plannedSetsOf, proposalAfter } from "@fourstep/core";

import type { Db } from "../client.ts";
import { inTransaction } from "../retry.ts";
import { recordAct } from "./audit.ts";
import { carryOut } from "./carry-out.ts";
import { exercisesFor } from "./exercises.ts";
import { type RuledPlan, ruledPlansOf, writeProposal } from "./proposals.ts";

/** Asks the rule of each of a client's plans what its last session calls for: proposes it, or does it where that was agreed. */
export async function proposeProgression(db: Db, clientId: string): Promise<void> {
  for (const plan of await ruledPlansOf(db, clientId)) {
    const exercises = await exercisesFor(db, plan.trainerId);
    const proposal = proposalAfter(ruledSessions(plan), plan.items, {
      rule: plan.rule ?? defaultProgressionRule,
      bands: plan.bands,
      exercises,
      contraindications: plan.cautions,
    });
    if (!proposal) continue;
    await inTransaction(db, async (tx) => {
      const id = await writeProposal(tx, clientId, plan, proposal);
      if (id === null || plan.mode !== "automatic") return;
      const { planId, trainerId } = plan;
      const by = { trainerId, decision: "automatic" as const };
      const versionNumber = await carryOut(tx, by, { id, planId, ...proposal }, exercises);
      await recordAct(tx, {
        actorId: null,
        action: "progressionProposal.update",
        subjectType: "progression_proposal",
        subjectId: id,
        detail: { act: "automatic", planId, versionNumber },
        address: null,
      });
    });
  }
}

/** Sessions as the rule reads them: an item is whole when all of its planned sets were done. */
function ruledSessions({ items, sessions }: RuledPlan) {
  return sessions.map((session) => {
    const told = items.map((item) => {
      const logged = session.items.find(({ itemId }) => itemId === item.id);
      return {
        itemId: item.id,
        worst: logged?.worst ?? null,
        isWhole: (logged?.done ?? 0) >= plannedSetsOf(item).length,
      };
    });
    const answers = told.flatMap(({ worst }) => worst ?? []);
    return {
      id: session.id,
      complete: session.complete && told.every(({ isWhole }) => isWhole),
      worstDiscomfort: answers.length > 0 ? Math.max(...answers) : null,
      nextMorning: session.nextMorning,
      items: told,
    };
  });
}
