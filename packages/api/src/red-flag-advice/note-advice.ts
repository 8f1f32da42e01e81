import {
  Conflict,
  dayIn,
  Invalid,
  NotFound,
  type RedFlagAdviceInput,
  type RedFlagStanding,
  say,
} from "@fourstep/core";
import {
  inTransaction,
  lockClient,
  ownScreenOf,
  recordAct,
  redFlagStandingOf,
  writeAdvice,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Keeps what a clinician said about an answer of the viewer's, in the viewer's words. That lets a paused plan go on; after
 * an urgent answer the questions come again first, and what was said before that answer is no advice on it.
 */
export async function noteAdvice(
  { db, viewer, request }: Acting,
  input: RedFlagAdviceInput,
  now = Date.now(),
): Promise<{ standing: RedFlagStanding }> {
  // Where the day begins first: whoever travels may be ahead of the time zone in their settings.
  if (input.advisedOn > dayIn("Pacific/Kiritimati", now)) {
    throw new Invalid(say("redFlag.refusal.toCome"), "advisedOn");
  }
  return inTransaction(db, async (tx) => {
    await lockClient(tx, viewer.id);
    const screen = await ownScreenOf(tx, viewer.id, input.screenId);
    if (!screen) throw new NotFound(say("refusal.notFound"));
    if (screen.outcome === "no_flags") throw new Conflict(say("redFlag.refusal.nothingToAdvise"));
    if (screen.outcome === "seek_care" && input.advisedOn < screen.answeredOn) {
      throw new Invalid(say("redFlag.refusal.before"), "advisedOn");
    }
    if (await writeAdvice(tx, viewer.id, input)) {
      await recordAct(tx, {
        actorId: viewer.id,
        action: "redFlagAdvice.create",
        subjectType: "red_flag_screen",
        subjectId: input.screenId,
        detail: { adviceId: input.id },
        address: request.address,
      });
    }
    return { standing: await redFlagStandingOf(tx, viewer.id) };
  });
}
