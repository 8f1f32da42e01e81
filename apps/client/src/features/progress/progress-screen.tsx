"use client";

import { useQuery } from "@tanstack/react-query";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useWaiting } from "../history/use-waiting.ts";
import { useRestored } from "../offline/use-restored.ts";
import { ProgressSkeleton } from "./progress-skeleton.tsx";
import { ProgressView } from "./progress-view.tsx";
import { withAnswers } from "./with-answers.ts";

const paths = ["checkIn.create"] as const;

/** Whether it helps. An answer from the last visit is shown at once and freshened behind it. */
export function ProgressScreen() {
  const trpc = useTRPC();
  const { data, error, refetch, fetchStatus } = useQuery(trpc.progress.get.queryOptions({}));
  const hasLooked = useRestored();
  const waiting = useWaiting(paths, () => void refetch());
  if (data) {
    const told = waiting.filter(({ clientId }) => clientId === data.clientId);
    return (
      <ProgressView
        progress={withAnswers(
          data,
          told.map(({ input }) => input),
        )}
      />
    );
  }
  const isWaiting = !hasLooked || (fetchStatus !== "paused" && error === null);
  if (isWaiting || isRefusal(error, "UNAUTHORIZED")) return <ProgressSkeleton />;
  return <FailureScreen error={error} onRetry={() => void refetch()} />;
}
