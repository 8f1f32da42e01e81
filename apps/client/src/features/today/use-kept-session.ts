"use client";

import type { Day } from "@fourstep/core";
import { useQuery } from "@tanstack/react-query";
import type { KeptSession } from "../session/session-on.ts";

/** What this device itself knows of the day's session: it counts before the server has heard of it. */
export function useKeptSession(day: Day, planVersionId: string): KeptSession | null {
  const kept = useQuery({
    queryKey: ["device", "session", day, planVersionId],
    queryFn: async () => {
      const { keptSession } = await import("../offline/on-device.ts");
      return keptSession({ day, planVersionId });
    },
    networkMode: "always",
    staleTime: 0,
    retry: false,
  });
  return kept.data ?? null;
}
