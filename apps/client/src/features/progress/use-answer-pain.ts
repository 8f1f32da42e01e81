"use client";

import type { Progress } from "@fourstep/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { v7 as newId } from "uuid";
import { keepCall } from "../history/keep-call.ts";

interface Answers {
  readonly worst: number | null;
  readonly now: number | null;
}

/** Keeps an answer about pain on this device, from where it is sent: nothing is lost without a connection. */
export function useAnswerPain(
  { clientId, day }: Pick<Progress, "clientId" | "day">,
  onKept: () => void,
) {
  const cache = useQueryClient();
  const keep = useMutation({
    mutationFn: ({ worst, now }: Answers) =>
      keepCall({
        path: "checkIn.create",
        sessionId: "",
        clientId,
        input: {
          id: newId(),
          sessionId: null,
          day,
          painNow: now,
          painWorstWeek: worst,
          nextMorning: null,
          note: "",
        },
      }),
    onSuccess: () => {
      void cache.invalidateQueries({ queryKey: ["device", "waiting"] });
      onKept();
    },
  });
  return { keep: keep.mutate, isKeeping: keep.isPending, hasFailed: keep.isError };
}
