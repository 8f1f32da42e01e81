import type { ListProposalsInput } from "@fourstep/core";
import { type ProposalRow, waitingProposals } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** What the rules of the viewer's plans propose and nobody has decided yet. */
export function listProposals(
  { db, viewer }: Acting,
  { clientId, sessionId }: ListProposalsInput,
): Promise<ProposalRow[]> {
  return waitingProposals(db, viewer.id, {
    clientId: clientId ?? null,
    sessionId: sessionId ?? null,
  });
}
