import {
  causeOf,
  Conflict,
  type HeldStanding,
  isAsGrave,
  isHeld,
  lastingYes,
  NotFound,
  type RedFlagOutcome,
  redFlagOutcome,
  type RedFlagScreenInput,
  type RedFlagStanding,
  say,
} from "@fourstep/core";
import {
  carryAdvice,
  inTransaction,
  lockClient,
  ownScreenOf,
  raiseAttention,
  recordAct,
  redFlagStandingOf,
  writeScreen,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/**
 * Keeps the viewer's answers, once however often they are sent, and answers how they stand now. While an earlier answer
 * holds back, milder ones are taken only in place of a mistake, which is remembered. Nobody but the viewer reads the
 * answers: their trainers learn the outcome, and the audit says that there was one.
 */
export async function answerScreen(
  { db, viewer, request }: Acting,
  input: RedFlagScreenInput,
): Promise<{ standing: RedFlagStanding }> {
  const outcome = redFlagOutcome(input.answers);
  return inTransaction(db, async (tx) => {
    await lockClient(tx, viewer.id);
    const before = await redFlagStandingOf(tx, viewer.id);
    if (await ownScreenOf(tx, viewer.id, input.id)) return { standing: before };
    const isInPlace = isHeld(before) && before.screenId === input.mistakenId;
    if (isHeld(before) && !isInPlace && !isAsGrave(outcome, heldBy[before.state])) {
      throw new Conflict(say("redFlag.refusal.notSettled"));
    }
    const prompt = before.state === "due" && before.why !== "advised" ? before.why : "own";
    if (!(await writeScreen(tx, viewer.id, input, { outcome, prompt }))) {
      throw new NotFound(say("refusal.notFound"));
    }
    // Pain that jumped makes an old word about what lasts too old.
    const yes = prompt === "pain_up" ? null : lastingYes(input.answers);
    const isAdvised = yes !== null && (await carryAdvice(tx, viewer.id, input.id, yes));
    const mistakenId = isInPlace ? input.mistakenId : null;
    await recordAct(tx, {
      actorId: viewer.id,
      action: "redFlagScreen.create",
      subjectType: "red_flag_screen",
      subjectId: input.id,
      detail: { outcome, prompt, mistakenId, isAdvised },
      address: request.address,
    });
    if (outcome !== "no_flags" && !isAdvised) {
      const cause = causeOf.screen(input.id);
      await raiseAttention(tx, viewer.id, "red_flag", { screenId: input.id, outcome }, cause);
    }
    return { standing: await redFlagStandingOf(tx, viewer.id) };
  });
}

const heldBy: Record<HeldStanding["state"], RedFlagOutcome> = {
  paused: "ask_first",
  stopped: "seek_care",
};
