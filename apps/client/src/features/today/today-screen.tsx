"use client";

import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect } from "react";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { LastLook, Look } from "../last-look/look.tsx";
import { useRestored } from "../offline/use-restored.ts";
import { rememberAccount } from "../session/who-is-here.ts";
import { TodaySkeleton } from "./today-skeleton.tsx";
import { TodayOrHeld } from "./today-or-held.tsx";

/** What is due today. An answer from the last visit is shown at once and freshened behind it. */
export function TodayScreen() {
  const trpc = useTRPC();
  const { data, error, refetch, fetchStatus } = useQuery(trpc.today.get.queryOptions({}));

  const hasLooked = useRestored();
  // Drawn in slices when it comes, so that a finger that touches the screen meanwhile is answered.
  const today = useDeferredValue(data);
  const clientId = data?.clientId;
  useEffect(() => {
    if (clientId !== undefined) rememberAccount(clientId);
  }, [clientId]);

  if (today) {
    return (
      <Look place="today">
        <TodayOrHeld today={today} />
      </Look>
    );
  }
  const isWaiting =
    data !== undefined || !hasLooked || (fetchStatus !== "paused" && error === null);
  if (isWaiting || isRefusal(error, "UNAUTHORIZED")) {
    return (
      <LastLook place="today">
        <TodaySkeleton />
      </LastLook>
    );
  }
  return <FailureScreen error={error} onRetry={() => void refetch()} />;
}
