"use client";

import type { UpdatePlanDayInput } from "@fourstep/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTRPC } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useTranslations } from "use-intl";

/** Moves a planned day, leaves it out or takes it back in, and asks anew for whatever shows the calendar. */
export function useChangeDay(onDone: () => void) {
  const trpc = useTRPC();
  const cache = useQueryClient();
  const t = useTranslations("progress");
  const update = useMutation(
    trpc.planDay.update.mutationOptions({
      onSuccess: async () => {
        await Promise.all([
          cache.invalidateQueries({ queryKey: trpc.progress.get.pathKey() }),
          cache.invalidateQueries({ queryKey: trpc.today.get.pathKey() }),
        ]);
        onDone();
      },
    }),
  );
  const { error } = update;
  return {
    change: (input: UpdatePlanDayInput) => update.mutate(input),
    isPending: update.isPending,
    /** Why not, in words: the server's own, or that it could not be reached. */
    refusal: error === null ? null : isRefusal(error) ? error.message : t("unreachable"),
  };
}
