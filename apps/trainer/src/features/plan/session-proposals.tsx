"use client";

import { usePathId } from "../../shell/use-path-id.ts";
import { ProposalRows } from "./proposal-rows.tsx";

/** What the rule proposes because of this session. */
export function SessionProposals() {
  const id = usePathId();
  return id === null ? null : <ProposalRows sessionId={id} />;
}
