"use client";

import type { FollowRoutineInput } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";

/** The routines that can be followed on one's own. They change with the product alone. */
export function useRoutines() {
  const trpc = useTRPC();
  return useQuery(trpc.routine.list.queryOptions(undefined, { staleTime: 3_600_000 }));
}

/** The plans that run now; what follows a routine has to say what becomes of them. */
export function useRunningPlans() {
  const trpc = useTRPC();
  return useQuery(trpc.plan.list.queryOptions());
}

/** Begins and ends plans of one's own; the calendar is asked anew. */
export function usePlanActs() {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const freshen = () =>
    Promise.all(
      [trpc.plan, trpc.today].map((noun) =>
        queryClient.invalidateQueries({ queryKey: noun.pathKey() }),
      ),
    );
  return {
    follow: async (input: FollowRoutineInput) => {
      await api.plan.create.mutate(input);
      await freshen();
    },
    stop: async (id: string) => {
      await api.plan.delete.mutate({ id });
      await freshen();
    },
    freshen,
  };
}

export type RoutineListed = NonNullable<ReturnType<typeof useRoutines>["data"]>[number];
