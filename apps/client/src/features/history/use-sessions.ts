"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";

const pageSize = 20;

/** The person's sessions, newest first, a page at a time. */
export function useSessions() {
  const trpc = useTRPC();
  const api = useTRPCClient();
  return useInfiniteQuery({
    queryKey: [...trpc.session.list.pathKey(), "pages"],
    queryFn: ({ pageParam, signal }) =>
      api.session.list.query(
        { limit: pageSize, ...(pageParam ? { before: pageParam } : {}) },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
