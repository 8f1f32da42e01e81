"use client";

import { useQuery } from "@tanstack/react-query";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useWaiting } from "../history/use-waiting.ts";
import { LastLook, Look } from "../last-look/look.tsx";
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
      <Look place="progress">
        <ProgressView
          progress={withAnswers(
            data,
            told.map(({ input }) => input),
          )}
        />
      </Look>
    );
  }
  const isWaiting = !hasLooked || (fetchStatus !== "paused" && error === null);
  if (isWaiting || isRefusal(error, "UNAUTHORIZED")) {
    return (
      <LastLook place="progress">
        <ProgressSkeleton />
      </LastLook>
    );
  }
  return <FailureScreen error={error} onRetry={() => void refetch()} />;
}
