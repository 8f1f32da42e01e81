import {
  type ById,
  isLate,
  NotFound,
  NotYet,
  say,
  type StartSessionInput,
  startVerdict,
} from "@fourstep/core";
import { hasSession, recordAct, redFlagStandingOf, startSession as begin } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Starts a session of the viewer's own plan. The phone names it, so that starting it again changes nothing. While the
 * red-flag questions stand in the way none begins; one that a phone without a connection began all the same is kept, as
 * what was done was done, and remembered as such.
 */
export async function startSession(
  acting: Acting,
  input: StartSessionInput,
  now = Date.now(),
): Promise<ById> {
  const { db, viewer, request } = acting;
  if (!isLate(input, now)) await refuseUnlessAnswered(acting, input, now);
  const { started, standing } = await begin(db, viewer.id, input, now);
  if (started === "theirs") throw new NotFound(say("refusal.notFound"));
  if (started === "begun" && startVerdict(standing, input, now) === "late") {
    await recordAct(db, {
      actorId: viewer.id,
      action: "session.unscreened",
      subjectType: "session",
      subjectId: input.id,
      detail: { state: standing.state },
      address: request.address,
    });
  }
  return { id: input.id };
}

async function refuseUnlessAnswered({ db, viewer }: Acting, input: StartSessionInput, now: number) {
  const standing = await redFlagStandingOf(db, viewer.id, input.planVersionId, now);
  if (standing.state === "answered" || startVerdict(standing, input, now) === "take") return;
  // One that is known already has begun, whatever came after it.
  if (await hasSession(db, viewer.id, input.id)) return;
  throw new NotYet(say(`redFlag.refusal.${standing.state}`));
}
