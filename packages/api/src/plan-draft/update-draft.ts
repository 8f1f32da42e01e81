import { Conflict, NotFound, type SaveDraftInput, say } from "@fourstep/core";
import { countCoached, inTransaction, lockDraft, recordAct, saveDraft } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Saves what a draft has become. Refused when somebody saved it since the revision that the viewer saw: then the screen
 * asks for theirs and shows both.
 */
export async function updateDraft(
  { db, viewer, request }: Acting,
  input: SaveDraftInput,
): Promise<{ revision: number; savedAt: string }> {
  return inTransaction(db, async (tx) => {
    const draft = await lockDraft(tx, viewer.id, input.id);
    const people = input.clients?.map(({ clientId }) => clientId) ?? [];
    if (!draft || (await countCoached(tx, viewer.id, people)) < new Set(people).size) {
      throw new NotFound(say("refusal.notFound"));
    }
    // A plan is for whom it is for.
    const { clients, ...content } = input;
    const saved = await saveDraft(tx, viewer.id, draft.planId === null ? input : content);
    if (!saved) {
      const name = draft.savedBy?.name ?? say("planDraft.somebody");
      throw new Conflict(say("planDraft.older", { name }));
    }
    await recordAct(tx, {
      actorId: viewer.id,
      action: "planDraft.update",
      subjectType: "plan_draft",
      subjectId: input.id,
      detail: { revision: saved.revision, ...(clients && { clients: people }) },
      address: request.address,
    });
    return saved;
  });
}
