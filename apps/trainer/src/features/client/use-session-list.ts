"use client";

import { useTRPCClient } from "@fourstep/web/api";
import { useInfiniteQuery } from "@tanstack/react-query";

const pageSize = 20;

/** A client's sessions, newest first, twenty at a time. */
export function useSessionList(clientId: string) {
  const api = useTRPCClient();
  return useInfiniteQuery({
    queryKey: ["session", "list", clientId],
    queryFn: ({ pageParam, signal }) =>
      api.session.list.query(
        { clientId, limit: pageSize, ...(pageParam === null ? {} : { before: pageParam }) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
