"use client";

import type { RosterView } from "@fourstep/core";
import { useTRPC } from "@fourstep/web/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { v7 as newId } from "uuid";

/** The views that a trainer keeps under names. */
export function useViews() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const views = useQuery(trpc.rosterView.list.queryOptions());
  const again = { onSuccess: () => client.invalidateQueries(trpc.rosterView.pathFilter()) };
  const create = useMutation(trpc.rosterView.create.mutationOptions(again));
  const drop = useMutation(trpc.rosterView.delete.mutationOptions(again));
  return {
    views: views.data ?? [],
    create,
    keep: (name: string, view: RosterView) => create.mutateAsync({ id: newId(), name, view }),
    drop: (id: string) => drop.mutate({ id }),
  };
}
