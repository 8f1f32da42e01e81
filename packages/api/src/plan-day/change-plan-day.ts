import {
  checkDayChange,
  checkMoveAhead,
  type Day,
  dayIn,
  moveDay,
  NotFound,
  say,
  type UpdatePlanDayInput,
} from "@fourstep/core";
import {
  daysOfMove,
  inTransaction,
  lookAfter,
  moveDayTo,
  planDayToChange,
  type PlanDayFound,
  recordAct,
  skipDay,
  type Transaction,
  unskipDay,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Moves a day of the viewer's own plan, leaves it out or takes it back in: the one way in which a plan shifts. It is
 * refused in words when something was done that day, or when something stands where it is to go.
 */
export async function changePlanDay(
  acting: Acting,
  input: UpdatePlanDayInput,
  now = new Date(),
): Promise<{ id: string; day: Day }> {
  const { db, viewer, request } = acting;
  const today = dayIn(viewer.timeZone, now);
  return inTransaction(db, async (tx) => {
    const found = await planDayToChange(tx, viewer.id, input.id, today);
    if (!found) throw new NotFound(say("refusal.notFound"));
    checkDayChange(input.act, found);
    const day = await change(tx, viewer.id, found, input, { today, at: now });
    await recordAct(tx, {
      actorId: viewer.id,
      action: `planDay.${input.act}`,
      subjectType: "planDay",
      subjectId: found.id,
      detail: { from: found.day, day, reason: "reason" in input ? input.reason : null },
      address: request.address,
    });
    await lookAfter(tx, viewer.id);
    return { id: found.id, day };
  });
}

async function change(
  tx: Transaction,
  by: string,
  found: PlanDayFound,
  input: UpdatePlanDayInput,
  { today, at }: { today: Day; at: Date },
): Promise<Day> {
  if (input.act === "unskip") await unskipDay(tx, by, found);
  if (input.act === "skip") await skipDay(tx, by, found, { by, at, reason: input.reason });
  if (input.act !== "move") return found.day;
  const { to, reason } = input;
  checkMoveAhead(to, today);
  const days = await daysOfMove(tx, by, { from: found.day, to });
  const moved = moveDay(days, { from: found.day, to, today }).find(({ day }) => day === to);
  if (!moved) throw new NotFound(say("plan.move.notPlanned", { day: found.day }));
  await moveDayTo(tx, by, found, moved, { by, at, reason });
  return to;
}
