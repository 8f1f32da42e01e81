"use client";

import { usePathId } from "../../shell/use-path-id.ts";
import { ProposalRows } from "./proposal-rows.tsx";

/** What the rule of this client's plan proposes. */
export function ClientProposals() {
  const id = usePathId();
  return id === null ? null : <ProposalRows clientId={id} />;
}
