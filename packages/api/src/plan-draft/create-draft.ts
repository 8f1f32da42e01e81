import { type CreateDraftInput, NotFound, say } from "@fourstep/core";
import { countCoached, inTransaction, openDraftOf, recordAct, writeDraft } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { sourceOf } from "./source-of.ts";

/**
 * Begins a draft: empty, or from a routine, a running plan or another draft. A running plan has one open draft, so
 * whoever begins another gets that one. Sent again, it changes nothing.
 */
export async function createDraft(
  { db, viewer, request }: Acting,
  { id, from, clientIds }: CreateDraftInput,
): Promise<{ id: string }> {
  return inTransaction(db, async (tx) => {
    if ((await countCoached(tx, viewer.id, clientIds)) < new Set(clientIds).size) {
      throw new NotFound(say("refusal.notFound"));
    }
    const source = await sourceOf(tx, viewer, from);
    const open = source.planId && (await openDraftOf(tx, source.planId));
    if (open) return { id: open };
    const people = source.clientId ? [source.clientId] : [...new Set(clientIds)];
    const isNew = await writeDraft(tx, {
      id,
      trainerId: viewer.id,
      content: source.content,
      planId: source.planId,
      baseVersionId: source.baseVersionId,
      templateId: source.templateId,
      routineId: source.routineId,
      clients: people.map((clientId) => ({
        clientId,
        startsOn: null,
        weekdays: null,
        differences: [],
      })),
    });
    if (!isNew) return { id };
    await recordAct(tx, {
      actorId: viewer.id,
      action: "planDraft.create",
      subjectType: "plan_draft",
      subjectId: id,
      detail: { from, clients: people },
      address: request.address,
    });
    return { id };
  });
}
