import {
  Conflict,
  dayIn,
  type FollowRoutineInput,
  Invalid,
  isHeld,
  mayStartOn,
  NotFound,
  NotYet,
  say,
} from "@fourstep/core";
import {
  endPlan,
  followRoutine as follow,
  inTransaction,
  lockCalendar,
  planIsOf,
  publicRoutine,
  recordAct,
  redFlagStandingOf,
  runningPlansOf,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Lays a public routine, the product's own or a trainer's, on the viewer's own calendar. Whatever plan still runs ends with it, and only when they were shown
 * and agreed to end it: a trainer's plan never goes unasked. While an answer
 * to the red-flag questions waits for a clinician's word, nothing is planned. Sent again, it changes nothing.
 */
export async function followRoutine(acting: Acting, input: FollowRoutineInput): Promise<object> {
  const { db, viewer, request } = acting;
  const today = dayIn(viewer.timeZone, new Date());
  if (!mayStartOn(input.startsOn, today)) throw new Invalid(say("plan.follow.start"), "startsOn");
  const found = await publicRoutine(db, input.routineId, viewer.id);
  if (!found) throw new NotFound(say("refusal.notFound"));
  const { routine } = found;
  await inTransaction(db, async (tx) => {
    await lockCalendar(tx, viewer.id);
    const known = await planIsOf(tx, input.id);
    if (known === viewer.id) return;
    if (known !== null) throw new Conflict(say("refusal.invalid"));
    const standing = await redFlagStandingOf(tx, viewer.id);
    if (isHeld(standing)) throw new NotYet(say(`redFlag.refusal.${standing.state}`));
    const running = await runningPlansOf(tx, viewer.id, today);
    const unasked = running.find(({ id }) => !input.ends.includes(id));
    if (unasked) throw new Conflict(say("plan.follow.runs", { title: unasked.title }));
    for (const { id: planId } of running) {
      await endPlan(tx, { clientId: viewer.id, planId, from: today });
    }
    await follow(tx, { clientId: viewer.id, routine, input });
    await recordAct(tx, {
      actorId: viewer.id,
      action: "plan.create",
      subjectType: "plan",
      subjectId: input.id,
      detail: { routineId: routine.id, ended: running.map(({ id }) => id) },
      address: request.address,
    });
  });
  return {};
}
