"use client";

import type { CreateInviteInput, OpenInvite } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQuery, useQueryClient } from "@tanstack/react-query";

/** This trainer's invites, the latest first. */
export function useInvites() {
  const trpc = useTRPC();
  return useQuery(trpc.invite.list.queryOptions());
}

/** What can be done with invites; each makes the list fresh. */
export function useInviteActs() {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const freshen = () => queryClient.invalidateQueries({ queryKey: trpc.invite.pathKey() });
  const thenFreshen = async <Answer>(act: Promise<Answer>) => {
    const answer = await act;
    await freshen();
    return answer;
  };
  return {
    create: (input: CreateInviteInput): Promise<OpenInvite> =>
      thenFreshen(api.invite.create.mutate(input)),
    renew: (id: string): Promise<OpenInvite> => thenFreshen(api.invite.update.mutate({ id })),
    revoke: (id: string) => thenFreshen(api.invite.delete.mutate({ id })),
  };
}
