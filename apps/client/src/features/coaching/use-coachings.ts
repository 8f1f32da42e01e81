"use client";

import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";

/** This client's trainers; undefined until they are known. */
export function useCoachings() {
  const trpc = useTRPC();
  return useQuery(trpc.coaching.list.queryOptions()).data;
}

/** What a client can do about a trainer of theirs. */
export function useCoachingActs() {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const freshen = () =>
    Promise.all(
      [trpc.coaching, trpc.today, trpc.plan].map((noun) =>
        queryClient.invalidateQueries({ queryKey: noun.pathKey() }),
      ),
    );
  return {
    chooseWatching: async (id: string, mayWatchLive: boolean) => {
      await api.coaching.update.mutate({ id, mayWatchLive });
      await freshen();
    },
    end: async (id: string) => {
      await api.coaching.delete.mutate({ id });
      await freshen();
    },
  };
}
