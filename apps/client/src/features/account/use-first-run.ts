"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useTRPC } from "@fourstep/web/api";

/** Is this a new server that waits for its owner? Undefined until it has answered. */
export function useIsFirstRun(): boolean | undefined {
  const trpc = useTRPC();
  return useQuery(trpc.ownerAccount.get.queryOptions(undefined, { staleTime: 0 })).data?.needed;
}

/** Leads from the sign-in page to the first start while the server has no owner. */
export function useGoToFirstRun(): void {
  const router = useRouter();
  const isFirstRun = useIsFirstRun();
  useEffect(() => {
    if (isFirstRun) router.replace("/welcome");
  }, [isFirstRun, router]);
}
