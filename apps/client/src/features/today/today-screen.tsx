"use client";

import { useQuery } from "@tanstack/react-query";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useRestored } from "../offline/use-restored.ts";
import { TodaySkeleton } from "./today-skeleton.tsx";
import { TodayOrHeld } from "./today-or-held.tsx";

/** What is due today. An answer from the last visit is shown at once and freshened behind it. */
export function TodayScreen() {
  const trpc = useTRPC();
  const { data, error, refetch, fetchStatus } = useQuery(trpc.today.get.queryOptions({}));

  const hasLooked = useRestored();

  if (data) return <TodayOrHeld today={data} />;
  const isWaiting = !hasLooked || (fetchStatus !== "paused" && error === null);
  if (isWaiting || isRefusal(error, "UNAUTHORIZED")) return <TodaySkeleton />;
  return <FailureScreen error={error} onRetry={() => void refetch()} />;
}
