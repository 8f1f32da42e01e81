import { faultOfPost, Forbidden, Invalid, NotFound, say, TooMany } from "@fourstep/core";
import { holdWriter, type Transaction, type Writer } from "@fourstep/db";

import type { Acting } from "./acting.ts";

/**
 * Asked in the transaction of everything that somebody writes for everybody: refuses whoever is suspended and, for a
 * new text, what floods, repeats itself or links too much.
 */
export async function mayWrite(
  tx: Transaction,
  { viewer }: Acting,
  newText?: string,
  now = new Date(),
): Promise<void> {
  const writer = await holdWriter(tx, viewer.id);
  if (!writer) throw new NotFound(say("refusal.notFound"));
  if (writer.suspension) throw new Forbidden(suspendedWords(writer.suspension));
  if (newText === undefined) return;
  const fault = faultOfPost({
    body: newText,
    joinedAt: new Date(writer.joinedAt),
    before: writer.before.map(({ body, at }) => ({ body, at: new Date(at) })),
    now,
  });
  if (fault === null) return;
  const why = say(`civility.fault.${fault}`);
  if (fault === "flood") throw new TooMany(why, 600);
  if (fault === "tooMany") throw new TooMany(why, 86_400);
  throw new Invalid(why, "body");
}

function suspendedWords({ until, reason }: NonNullable<Writer["suspension"]>): string {
  if (until === null) return say("civility.suspendedOpen", { reason });
  return say("civility.suspended", { until: until.slice(0, 10), reason });
}
