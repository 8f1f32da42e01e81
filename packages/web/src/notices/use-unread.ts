"use client";

import { useQuery } from "@tanstack/react-query";
import { useTRPCClient } from "../api.tsx";

/** How much of what I was told is new. */
export function useUnread(): number {
  const api = useTRPCClient();
  const { data = 0 } = useQuery({
    queryKey: ["notices-unread"],
    queryFn: async () => (await api.notice.list.query({ limit: 1 })).unread,
    refetchInterval: 120_000,
  });
  return data;
}
