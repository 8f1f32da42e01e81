"use client";

import { useTRPC } from "@fourstep/web/api";
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { knownAccount } from "../session/who-is-here.ts";
import { setRestored } from "./restoring.ts";

const load = () => import("./on-device.ts");

/** How long after a page has come its phone gets ready to be without a connection (ms): the page goes first. */
const settleMs = 6_000;
/** How old the days ahead may be (ms). */
const freshMs = 3 * 3_600_000;

/** Shows at once what this phone keeps, and makes it ready for a place without a connection. Draws nothing. */
export function ReadyForOffline() {
  const queryClient = useQueryClient();
  const trpc = useTRPC();
  useEffect(() => restoreAndKeep(queryClient), [queryClient]);
  useEffect(() => {
    const getReady = () => {
      void import("./register-worker.ts").then(({ registerWorker }) => registerWorker());
      void queryClient
        .prefetchQuery({ ...trpc.upcoming.get.queryOptions(), staleTime: freshMs, retry: false })
        .catch(() => undefined);
      // One that was begun on another device can be gone on with here, also without a connection.
      const begun = queryClient.getQueryData(trpc.today.get.queryKey({}))?.session;
      if (begun && begun.finishedAt === null) {
        void queryClient
          .prefetchQuery({ ...trpc.session.get.queryOptions({ id: begun.id }), retry: false })
          .catch(() => undefined);
      }
    };
    const timer = setTimeout(getReady, settleMs);
    return () => clearTimeout(timer);
  }, [queryClient, trpc]);
  return null;
}

function restoreAndKeep(queryClient: QueryClient): () => void {
  let stop = () => {};
  let isGone = false;
  const clientId = knownAccount();
  const begin = async () => {
    const { restoreAnswers, keepWhatComes } = await load();
    if (clientId !== null) await restoreAnswers(queryClient, clientId);
    if (!isGone) stop = keepWhatComes(queryClient);
  };
  void begin()
    .catch(() => undefined)
    .finally(setRestored);
  const look = () => {
    if (document.visibilityState !== "visible") return;
    void load()
      .then(({ tellDay }) => tellDay(queryClient))
      .catch(() => undefined);
  };
  document.addEventListener("visibilitychange", look);
  return () => {
    isGone = true;
    stop();
    document.removeEventListener("visibilitychange", look);
  };
}
