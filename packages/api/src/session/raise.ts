import { causeOf } from "@fourstep/core";
import { raiseAttention, recordAct, type Transaction, worstUntoldRedSetOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";

const actions = { alarm_stop: "session.alarm", red_answer: "session.red" } as const;

interface RaisedFacts {
  readonly sessionId: string;
  readonly day: string;
  /** Of a red answer: a worse one in the same session is another cause. */
  readonly discomfort?: number;
}

/** Puts the viewer before their trainers because of a session of theirs, and remembers that. */
export async function raise(
  tx: Transaction,
  { viewer, request }: Acting,
  kind: keyof typeof actions,
  { sessionId, ...detail }: RaisedFacts,
): Promise<void> {
  const cause = causeOf.session(sessionId, detail.discomfort);
  await raiseAttention(tx, viewer.id, kind, { sessionId, ...detail }, cause);
  await recordAct(tx, {
    actorId: viewer.id,
    action: actions[kind],
    subjectType: "session",
    subjectId: sessionId,
    detail,
    address: request.address,
  });
}

/** The same because of the worst set in the red, unless its trainers know of it. */
export async function raiseRed(tx: Transaction, acting: Acting, sessionId: string): Promise<void> {
  const red = await worstUntoldRedSetOf(tx, sessionId);
  if (red) await raise(tx, acting, "red_answer", { sessionId, ...red });
}
