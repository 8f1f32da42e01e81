"use client";

import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { Proposed } from "./proposal-line.tsx";

/** Approves or declines what a rule proposes; everything that tells of the plan is fresh afterwards. */
export function useDecide() {
  const t = useTranslations("proposal");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [deciding, setDeciding] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const freshen = () =>
    Promise.all(
      [
        trpc.progressionProposal.pathKey(),
        trpc.attentionItem.pathKey(),
        trpc.planDraft.pathKey(),
        trpc.planVersion.pathKey(),
        trpc.client.pathKey(),
        trpc.clientProgress.pathKey(),
        ["clientStory", "list"],
      ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
  const decide = async ({ id, clientName: name }: Proposed, act: "approve" | "decline") => {
    setProblem(null);
    setTold(null);
    setDeciding(id);
    try {
      const { versionNumber } = await api.progressionProposal.update.mutate({ id, act });
      setTold(
        versionNumber === null ? t("declined", { name }) : t("approved", { name, versionNumber }),
      );
    } catch (error) {
      setProblem(error instanceof Error && isRefusal(error) ? error.message : t("failed"));
    }
    await freshen();
    setDeciding(null);
  };
  return { decide, deciding, problem, told };
}
