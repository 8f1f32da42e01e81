"use client";

import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { AssignedNotice } from "./assigned-notice.tsx";
import { Builder } from "./builder.tsx";

/** The builder of the draft in the address. What is open here is worked on here: nothing is fetched over it. */
export function BuilderScreen() {
  const t = useTranslations("builder");
  const id = usePathId();
  const trpc = useTRPC();
  const draft = useQuery({
    ...trpc.planDraft.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const exercises = useQuery({
    ...trpc.exercise.list.queryOptions(),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  if (isRefusal(draft.error, "NOT_FOUND") || isRefusal(draft.error, "BAD_REQUEST")) {
    return <NothingHere />;
  }
  const failed = draft.error ?? exercises.error;
  if (failed) {
    return (
      <FailureScreen
        error={failed}
        onRetry={() => {
          void draft.refetch();
          void exercises.refetch();
        }}
      />
    );
  }
  if (!draft.data || !exercises.data) {
    return (
      <output aria-label={t("loading")} className="grid gap-4 p-6">
        <Skeleton className="h-12 w-80" />
        <Skeleton className="h-96" />
      </output>
    );
  }
  if (draft.data.assignedAt !== null) return <AssignedNotice draft={draft.data} />;
  return <Builder key={draft.data.id} draft={draft.data} exercises={exercises.data} />;
}
