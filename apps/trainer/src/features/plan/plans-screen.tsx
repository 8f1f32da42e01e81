"use client";

import { buttonClass } from "@fourstep/ui/button-class";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useNow, useTranslations } from "use-intl";
import { useMomentWords } from "../../shell/use-moment-words.ts";
import { PlanList } from "./plan-list.tsx";
import { ProposalRows } from "./proposal-rows.tsx";
import { PlanStarts } from "./plan-starts.tsx";

/** Drafts that wait, plans that run, and what a new one can begin from. */
export function PlansScreen() {
  const t = useTranslations("plans");
  const trpc = useTRPC();
  const when = useMomentWords(useNow());
  const plans = useQuery(trpc.planDraft.list.queryOptions({}));
  if (plans.isError) {
    return <FailureScreen error={plans.error} onRetry={() => void plans.refetch()} />;
  }
  const drafts = plans.data?.drafts ?? [];
  const running = plans.data?.running ?? [];
  return (
    <div className="mx-auto grid max-w-390 gap-8 px-4 py-7 md:px-10">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="type-d-page">{t("title", { count: running.length })}</h1>
        <Link href={"/plans/new" as Route} className={buttonClass({ size: "sm" })}>
          {t("empty")}
        </Link>
      </header>
      <div className="grid gap-x-11 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-8">
          <ProposalRows />
          {plans.isPending ? <output>{t("opening")}</output> : null}
          {plans.isSuccess && drafts.length + running.length === 0 ? (
            <EmptyState title={t("noneTitle")}>{t("noneText")}</EmptyState>
          ) : null}
          <PlanList
            title={t("drafts")}
            rows={drafts.map((draft) => ({
              id: draft.id,
              href: `/plans/${draft.id}`,
              title: draft.title || t("untitled"),
              who: draft.clientNames.join(", ") || t("nobody"),
              fact: t("savedAt", {
                what: draft.planId === null ? t("newPlan") : t("changesPlan"),
                time: when(draft.savedAt),
              }),
            }))}
          />
          <PlanList
            title={t("running")}
            rows={running.map((plan) => ({
              id: plan.id,
              href: plan.draftId ? `/plans/${plan.draftId}` : `/plans/new?from=plan:${plan.id}`,
              title: plan.title,
              who: plan.clientName,
              fact: t("version", { number: plan.versionNumber, weeks: plan.weeks }),
            }))}
          />
        </div>
        <PlanStarts />
      </div>
    </div>
  );
}
