"use client";

import { useTRPC } from "@fourstep/web/api";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

/** The trainer's tags, and how they go on and off clients. */
export function useTags() {
  const trpc = useTRPC();
  const client = useQueryClient();
  const tags = useQuery(trpc.clientTag.list.queryOptions());
  const update = useMutation(
    trpc.clientTag.update.mutationOptions({
      onSuccess: () =>
        Promise.all([
          client.invalidateQueries(trpc.clientTag.pathFilter()),
          client.invalidateQueries({ queryKey: ["client", "list"] }),
        ]),
    }),
  );
  return { tags: tags.data ?? [], update };
}
