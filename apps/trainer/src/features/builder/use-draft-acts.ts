"use client";

import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { useQueryClient } from "@tanstack/react-query";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { v7 as newId } from "uuid";
import type { Builder } from "./use-builder.ts";

/** What can be done with a draft as a whole. */
export function useDraftActs({ draft, autosave, content, phase }: Builder) {
  const t = useTranslations("builder");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const router = useRouter();
  const [said, setSaid] = useState<string | null>(null);
  const freshen = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.planDraft.list.queryFilter()),
      queryClient.invalidateQueries({ queryKey: trpc.planTemplate.pathKey() }),
    ]);
  const kept = async (act: () => Promise<void>) => {
    setSaid(null);
    if ((await autosave.flush()) === null) {
      setSaid(t("assigning.notSaved"));
      return;
    }
    try {
      await act();
      void freshen();
    } catch {
      setSaid(t("assigning.failed"));
    }
  };
  return {
    said,
    keepTemplate: () =>
      kept(async () => {
        await api.planTemplate.create.mutate({ id: newId(), draftId: draft.id });
        setSaid(t("templateKept", { title: content.title || t("untitled") }));
      }),
    /** What is on the board now, as a routine to keep. */
    toRoutine: () =>
      kept(async () => {
        router.push(`/routines/new?from=draft:${draft.id}&phase=${phase.key}` as Route);
      }),
    renewTemplate: () =>
      kept(async () => {
        const { templateId: id } = draft;
        if (id === null) return;
        await api.planTemplate.update.mutate({ id, draftId: draft.id });
        setSaid(t("templateRenewed", { title: content.title || t("untitled") }));
      }),
    duplicate: () =>
      kept(async () => {
        const { id } = await api.planDraft.create.mutate({
          id: newId(),
          from: { draftId: draft.id },
          clientIds: [],
        });
        router.push(`/plans/${id}` as Route);
      }),
    discard: () =>
      kept(async () => {
        await api.planDraft.delete.mutate({ id: draft.id });
        router.push("/plans" as Route);
      }),
  };
}
