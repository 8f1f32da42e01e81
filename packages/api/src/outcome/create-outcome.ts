import { Conflict, NotFound, type OutcomeInput, say } from "@fourstep/core";
import {
  commentSeen,
  inTransaction,
  loggedOutcome,
  recordAct,
  shareOutcome,
  tellPublicOfOutcomes,
  type Transaction,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { mayWrite } from "../may-write.ts";

/**
 * Shows an outcome under a comment of one's own. From the log, the server counts anew, and takes only what the member was
 * shown; on their word, it is marked so. The record says that there is one, never the numbers.
 */
export async function createOutcome(acting: Acting, input: OutcomeInput): Promise<object> {
  const { db, viewer, request } = acting;
  await inTransaction(db, async (tx) => {
    await mayWrite(tx, acting);
    const comment = await commentSeen(tx, viewer.id, input.commentId);
    if (comment?.authorId !== viewer.id) throw new NotFound(say("refusal.notFound"));
    const { routineId } = comment;
    const planId = input.source === "log" ? await planShown(tx, viewer.id, routineId, input) : null;
    if (!(await shareOutcome(tx, viewer.id, { input, routineId, planId }))) {
      throw new NotFound(say("refusal.notFound"));
    }
    await tellPublicOfOutcomes(tx, viewer.id, routineId);
    await recordAct(tx, {
      actorId: viewer.id,
      action: "outcome.create",
      subjectType: "outcome",
      subjectId: input.id,
      detail: { routineId, source: input.source },
      address: request.address,
    });
  });
  return {};
}

async function planShown(
  tx: Transaction,
  userId: string,
  routineId: string,
  seen: OutcomeInput,
): Promise<string> {
  const logged = await loggedOutcome(tx, userId, routineId);
  if (!logged) throw new Conflict(say("comment.noLog"));
  const { sessions, weeks, painBefore, painAfter } = logged.numbers;
  const isSame =
    seen.sessions === sessions &&
    seen.weeks === weeks &&
    seen.painBefore === painBefore &&
    seen.painAfter === painAfter;
  if (!isSame) throw new Conflict(say("comment.logChanged"));
  return logged.planId;
}
