"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { WaitingCall } from "../outbox/call.ts";
import { waitingCalls } from "./keep-call.ts";

/**
 * What waits on this device under these names, kept up to date. `onSent` is called when some of it has left: then the
 * server knows more than what it last said.
 */
export function useWaiting<Path extends WaitingCall["path"]>(
  paths: readonly Path[],
  onSent: () => void,
): readonly (WaitingCall & { readonly path: Path })[] {
  const cache = useQueryClient();
  const name = paths.join();
  const { data } = useQuery({
    queryKey: ["device", "waiting", name],
    queryFn: () => waitingCalls(paths),
    networkMode: "always",
    staleTime: 0,
    retry: false,
  });
  const count = data?.length ?? 0;
  useEffect(() => {
    let stop = () => {};
    let isGone = false;
    void import("../outbox/outbox.ts").then(({ onOutboxChange }) => {
      if (isGone) return;
      stop = onOutboxChange(
        () => void cache.invalidateQueries({ queryKey: ["device", "waiting", name] }),
      );
    });
    return () => {
      isGone = true;
      stop();
    };
  }, [cache, name]);
  useEffect(() => {
    if (count > 0) return onSent;
    return undefined;
    // Whoever asks hands in a new function each time; what counts is how much waits.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [count]);
  return data ?? [];
}
