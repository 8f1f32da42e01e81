"use client";

import type { UpdateAccountInput } from "@fourstep/core";
import { useQueryClient } from "@tanstack/react-query";
import { useTRPC, useTRPCClient } from "../api.tsx";

/** Saves name and time zone. Another zone can make another day of today, so Today is asked again. */
export function useUpdateAccount() {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return async function update(values: UpdateAccountInput) {
    await api.account.update.mutate(values);
    await Promise.all([
      queryClient.invalidateQueries({ queryKey: trpc.account.pathKey() }),
      queryClient.invalidateQueries({ queryKey: trpc.today.pathKey() }),
    ]);
  };
}
