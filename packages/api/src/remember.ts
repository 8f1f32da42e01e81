import { recordAct, type Transaction } from "@fourstep/db";

import type { Acting } from "./acting.ts";

/** Remembers what the viewer did in a write, in its transaction. */
export function remember(
  tx: Transaction,
  { viewer, request }: Acting,
  action: string,
  about: { type: string; id: string | null; detail?: Record<string, unknown> },
): Promise<void> {
  return recordAct(tx, {
    actorId: viewer.id,
    action,
    subjectType: about.type,
    subjectId: about.id,
    ...(about.detail && { detail: about.detail }),
    address: request.address,
  });
}
