"use client";

import { usePathId } from "../../shell/use-path-id.ts";
import { ThresholdSection } from "./threshold-section.tsx";

/** The thresholds of the client whose page this is. */
export function ClientThresholds() {
  const clientId = usePathId();
  return clientId === null ? null : (
    <div className="mx-auto max-w-390 px-4 pb-10 md:px-10">
      <ThresholdSection clientId={clientId} />
    </div>
  );
}
