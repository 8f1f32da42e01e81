import { type ById, Invalid, NotFound, say, type UpdateAttentionInput } from "@fourstep/core";
import {
  closeItem,
  inTransaction,
  itemToChange,
  recordAct,
  reopenItem,
  snoozeItem,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

const mostDaysAhead = 90;

/** Sees to an item of the viewer's queue, puts it off or takes it back, and remembers that. */
export async function changeItem(
  { db, viewer, request }: Acting,
  input: UpdateAttentionInput,
  now = Date.now(),
): Promise<ById> {
  const { id, act } = input;
  return inTransaction(db, async (tx) => {
    const item = await itemToChange(tx, viewer.id, id);
    if (!item) throw new NotFound(say("refusal.notFound"));
    if (act === "done") await closeItem(tx, viewer.id, id);
    if (act === "reopen") await reopenItem(tx, id);
    if (act === "snooze") {
      const ahead = Date.parse(input.until) - now;
      if (ahead <= 0 || ahead > mostDaysAhead * 86_400_000) {
        throw new Invalid(say("refusal.invalid"), "until");
      }
      await snoozeItem(tx, id, input.until);
    }
    const { clientId, kind } = item;
    await recordAct(tx, {
      actorId: viewer.id,
      action: `attentionItem.${act}`,
      subjectType: "attentionItem",
      subjectId: id,
      detail: { clientId, kind, ...(act === "snooze" && { until: input.until }) },
      address: request.address,
    });
    return { id };
  });
}
