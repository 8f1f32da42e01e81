"use client";

import { useTRPCClient } from "@fourstep/web/api";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import type { RosterSort } from "./use-roster-params.ts";

const pageSize = 100;

/** The roster, a page of a hundred at a time. */
export function useRoster({ search, sort }: { search: string; sort: RosterSort }) {
  const api = useTRPCClient();
  return useInfiniteQuery({
    queryKey: ["client", "list", search, sort],
    queryFn: ({ pageParam, signal }) =>
      api.client.list.query(
        {
          limit: pageSize,
          sort,
          ...(search === "" ? {} : { search }),
          ...(pageParam === null ? {} : { after: pageParam }),
        },
        { signal },
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
