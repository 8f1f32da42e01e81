"use client";

import type { UpdateClientInput } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { v7 as newId } from "uuid";

/** What a trainer can change about a client; each makes the pages about them fresh. */
export function useClientActs(clientId: string) {
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const freshen = async () => {
    await queryClient.invalidateQueries({ queryKey: trpc.client.pathKey() });
    await queryClient.invalidateQueries({ queryKey: ["clientStory", "list", clientId] });
  };
  const then = async (act: Promise<unknown>) => {
    await act;
    await freshen();
  };
  return {
    newId,
    update: (change: Omit<UpdateClientInput, "id">) =>
      then(api.client.update.mutate({ id: clientId, ...change })),
    setGoal: (id: string, goal: string, dueOn: string | null) =>
      then(api.clientGoal.create.mutate({ id, clientId, goal, dueOn })),
    endGoal: (id: string, kind: "reach" | "drop") =>
      then(api.clientGoal.update.mutate({ id, act: { kind } })),
    pause: () => then(api.coachingPause.create.mutate({ clientId })),
    resume: () => then(api.coachingPause.delete.mutate({ clientId })),
    archive: () => then(api.coachingArchive.create.mutate({ clientId })),
    restore: () => then(api.coachingArchive.delete.mutate({ clientId })),
    part: (coachingId: string) => api.coaching.delete.mutate({ id: coachingId }),
  };
}

/** An act under way: whether it is, whether it failed, and that it is done. */
export function useAct() {
  const [state, setState] = useState<"idle" | "pending" | "failed" | "done">("idle");
  const run = async (act: () => Promise<unknown>) => {
    if (state === "pending") return;
    setState("pending");
    await act().then(
      () => setState("done"),
      () => setState("failed"),
    );
  };
  return { state, run, isPending: state === "pending" };
}
