"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import { ThresholdForm } from "./threshold-form.tsx";

/** From where on this trainer wants to look: for all of their clients (null), or for one of them. */
export function Thresholds({ clientId }: { clientId: string | null }) {
  const trpc = useTRPC();
  const thresholds = useQuery(trpc.attentionThreshold.get.queryOptions({ clientId }));
  return thresholds.isSuccess ? (
    <ThresholdForm clientId={clientId} {...thresholds.data} />
  ) : (
    <Skeleton className="h-48 w-full" />
  );
}
