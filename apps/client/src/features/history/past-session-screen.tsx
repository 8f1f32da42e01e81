"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { NotFoundScreen } from "../../shell/not-found-screen.tsx";
import { useRestored } from "../offline/use-restored.ts";
import { HistorySkeleton } from "./history-skeleton.tsx";
import { PastSessionView } from "./past-session-view.tsx";
import { usePastSessionId } from "./use-past-session-id.ts";
import { useWaiting } from "./use-waiting.ts";
import { withChanges } from "./with-changes.ts";

const paths = ["setLog.update", "setLog.delete"] as const;

/** One session that is over, set by set: what was asked beside what was done, to be put right where it is wrong. */
export function PastSessionScreen() {
  const id = usePastSessionId();
  const trpc = useTRPC();
  const cache = useQueryClient();
  const { data, error, fetchStatus, refetch } = useQuery({
    ...trpc.session.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });
  const hasLooked = useRestored();
  const waiting = useWaiting(paths, () => {
    for (const { pathKey } of [trpc.session, trpc.progress, trpc.today]) {
      void cache.invalidateQueries({ queryKey: pathKey() });
    }
  });
  if (data) {
    const ours = waiting.filter(({ sessionId }) => sessionId === data.id);
    const detail = withChanges(
      data,
      ours.map(({ input }) => input),
    );
    return <PastSessionView detail={detail} unsent={new Set(ours.map(({ input }) => input.id))} />;
  }
  if (isRefusal(error, "NOT_FOUND")) return <NotFoundScreen />;
  const isWaiting = id === null || !hasLooked || (fetchStatus !== "paused" && error === null);
  if (isWaiting || isRefusal(error, "UNAUTHORIZED")) return <HistorySkeleton />;
  return <FailureScreen error={error} onRetry={() => void refetch()} />;
}
