import { isFromMachine, NotFound, type ReportInput, say } from "@fourstep/core";
import { fileReport, inTransaction } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { countTry } from "../rate-limit.ts";
import { remember } from "../remember.ts";
import { springTrap } from "../spring-trap.ts";

const perAddress = { limit: 30, windowSeconds: 3600 };

/** Asks the moderators to look at something that the viewer sees. Sent twice, it is one report. */
export async function createReport(acting: Acting, input: ReportInput): Promise<object> {
  await countTry(acting, "report", { perAddress });
  return inTransaction(acting.db, async (tx) => {
    if (isFromMachine(input)) return springTrap(tx, acting, "report.create");
    if (!(await fileReport(tx, acting.viewer.id, input))) {
      throw new NotFound(say("refusal.notFound"));
    }
    const { id, commentId, routineId, reason } = input;
    await remember(tx, acting, "report.create", {
      type: commentId === undefined ? "routine" : "comment",
      id: commentId ?? routineId ?? null,
      detail: { id, reason },
    });
    return {};
  });
}
