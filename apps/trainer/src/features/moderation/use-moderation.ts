"use client";

import { type Appeal, mayModerate, type ReportedThing, type WriterHistory } from "@fourstep/core";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** What waits for a moderator: something reported, or an appeal. */
export type Case =
  | ({ kind: "report" } & ReportedThing)
  | ({ kind: "appeal"; reports: readonly [] } & Appeal);

/** Who wrote what the case is about; null for what came with the product. */
export const writerOf = ({ comment, routine }: Case): WriterHistory | null =>
  comment?.writer ?? routine.whole?.writer ?? null;

/** What came with the product nobody takes from the public here. */
export const mayBeHidden = (of: Case): boolean => of.kind === "report" && writerOf(of) !== null;

const most = { limit: 50 };

/** All that waits, the oldest first, and who is suspended. Asked only for those who may look. */
export function useModeration() {
  const trpc = useTRPC();
  const account = useQuery(trpc.account.get.queryOptions());
  const enabled = account.data !== undefined && mayModerate(account.data);
  const often = { enabled, refetchInterval: 60_000 };
  const reports = useQuery(trpc.report.list.queryOptions(most, often));
  const appeals = useQuery(trpc.appeal.list.queryOptions(most, often));
  const suspended = useQuery(trpc.suspension.list.queryOptions(most, { enabled }));
  const cases: Case[] = [
    ...(appeals.data ?? []).map((one) => ({
      ...one,
      kind: "appeal" as const,
      reports: [] as const,
    })),
    ...(reports.data ?? []).map((one) => ({ ...one, kind: "report" as const })),
  ];
  return {
    isRefused: account.data !== undefined && !enabled,
    isReady: reports.data !== undefined && appeals.data !== undefined,
    error: account.error ?? reports.error ?? appeals.error,
    retry: () => {
      void reports.refetch();
      void appeals.refetch();
    },
    cases,
    suspended: suspended.data ?? [],
  };
}

/** What a moderator does, and what came of it in words. */
export function useModerationActs() {
  const t = useTranslations("moderation");
  const api = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const run = async (act: (calls: typeof api) => Promise<unknown>) => {
    setPending(true);
    setProblem(null);
    try {
      await act(api);
      await Promise.all(
        [trpc.report, trpc.appeal, trpc.suspension].map((changed) =>
          queryClient.invalidateQueries({ queryKey: changed.pathKey() }),
        ),
      );
      return true;
    } catch (error) {
      setProblem(error instanceof Error && isRefusal(error) ? error.message : t("failed"));
      return false;
    } finally {
      setPending(false);
    }
  };
  return { isPending, problem, run };
}
