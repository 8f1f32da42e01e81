"use client";

import { rosterRow, type RosterView } from "@fourstep/core";
import { useTRPCClient } from "@fourstep/web/api";
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";

const pageSize = 100;

/** The roster, a page of a hundred at a time; the first tells how many there are. */
export function useRoster({ search, sort, state, tags }: Omit<RosterView, "columns">) {
  const api = useTRPCClient();
  return useInfiniteQuery({
    queryKey: ["client", "list", search, sort, state, tags],
    queryFn: async ({ pageParam, signal }) => {
      const { clients, ...page } = await api.client.list.query(
        {
          limit: pageSize,
          sort,
          state,
          tags,
          ...(search === "" ? {} : { search }),
          ...(pageParam === null ? {} : { after: pageParam }),
        },
        { signal },
      );
      return { ...page, clients: clients.map((line) => rosterRow(line)) };
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
