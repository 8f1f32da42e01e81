"use client";

import type { SessionDetail, SetLogChangeInput } from "@fourstep/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { keepCall } from "./keep-call.ts";

/** Keeps a change of a set on this device, from where it is sent. It is seen at once, with or without a connection. */
export function useChangeSet({ client }: Pick<SessionDetail, "client">, onKept: () => void) {
  const cache = useQueryClient();
  const keep = useMutation({
    mutationFn: (change: SetLogChangeInput) => {
      const whose = { sessionId: change.sessionId, clientId: client.id };
      return change.kind === "remove"
        ? keepCall({ path: "setLog.delete", input: change, ...whose })
        : keepCall({ path: "setLog.update", input: change, ...whose });
    },
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: ["device", "waiting"] });
      onKept();
    },
  });
  return { keep: keep.mutate, isKeeping: keep.isPending, hasFailed: keep.isError };
}
