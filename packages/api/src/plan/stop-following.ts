import { type ById, dayIn, NotFound, say } from "@fourstep/core";
import { endPlan, inTransaction, lockCalendar, recordAct } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Ends a running plan of the viewer's own calendar, from today on. Its log and the days that went by stay. */
export async function stopFollowing(
  { db, viewer, request }: Acting,
  { id }: ById,
): Promise<object> {
  const from = dayIn(viewer.timeZone, new Date());
  await inTransaction(db, async (tx) => {
    await lockCalendar(tx, viewer.id);
    if (!(await endPlan(tx, { clientId: viewer.id, planId: id, from }))) {
      throw new NotFound(say("refusal.notFound"));
    }
    await recordAct(tx, {
      actorId: viewer.id,
      action: "plan.delete",
      subjectType: "plan",
      subjectId: id,
      address: request.address,
    });
  });
  return {};
}
