"use client";

import type { RedFlagStanding, Today } from "@fourstep/core";
import { useQuery } from "@tanstack/react-query";
import { withWaiting } from "./with-waiting.ts";

/** What this device has yet to tell the server, under the name that `useAnswerRedFlags` refreshes. */
export const waitingKey = (clientId: string) => ["device", "red-flag", clientId];

/** How the person stands with the red-flag questions, this device's own answers included. */
export function useStanding({
  clientId,
  screen,
}: Pick<Today, "clientId" | "screen">): RedFlagStanding {
  const waiting = useQuery({
    // Whenever the server says something new, this device is asked again: by then it may have nothing to add.
    queryKey: [...waitingKey(clientId), JSON.stringify(screen)],
    queryFn: async () => {
      const { waitingRedFlags } = await import("../offline/on-device.ts");
      return { calls: await waitingRedFlags(clientId), now: Date.now() };
    },
    networkMode: "always",
    staleTime: 0,
    // Answers are in it: it goes with the screen that asked.
    gcTime: 0,
    retry: false,
  });
  return waiting.data ? withWaiting(screen, waiting.data.calls, waiting.data.now) : screen;
}
