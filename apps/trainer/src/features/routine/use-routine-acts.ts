"use client";

import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** What can be done with an own routine as a whole, and what came of it in words. */
export function useRoutineActs(id: string) {
  const t = useTranslations("ownRoutine");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const acting = async (act: () => Promise<unknown>) => {
    setPending(true);
    setProblem(null);
    try {
      await act();
      await queryClient.invalidateQueries({ queryKey: trpc.routine.pathKey() });
      return true;
    } catch (error) {
      setProblem(error instanceof Error && isRefusal(error) ? error.message : t("failed"));
      return false;
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    problem,
    publish: () => acting(() => api.routinePublication.create.mutate({ routineId: id })),
    withdraw: () => acting(() => api.routinePublication.delete.mutate({ routineId: id })),
    archive: () => acting(() => api.routine.delete.mutate({ id })),
  };
}
