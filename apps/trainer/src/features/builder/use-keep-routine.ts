"use client";

import type { RoutineInput } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";

/** Keeps a routine, a new one, a version of a public one or one that stands, and goes on to its page. */
export function useKeepRoutine(id: string | null, adapts: string | undefined) {
  const t = useTranslations("ownRoutine");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  // Sent again after a lost answer it is the same routine.
  const [freshId] = useState(() => newId());
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    isPending,
    problem,
    keep: async (routine: RoutineInput) => {
      setPending(true);
      setProblem(null);
      try {
        const input = { id: id ?? freshId, routine };
        if (id !== null) await api.routine.update.mutate(input);
        else if (adapts === undefined) await api.routine.create.mutate(input);
        else await api.routineAdaptation.create.mutate({ ...input, routineId: adapts });
        await queryClient.invalidateQueries({ queryKey: trpc.routine.pathKey() });
        router.push(`/routines/${input.id}` as Route);
      } catch (error) {
        setProblem(error instanceof Error && isRefusal(error) ? error.message : t("failed"));
        setPending(false);
      }
    },
  };
}
