"use client";

import type { PlanDraft } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import { EmptyState } from "@fourstep/ui/patterns/empty-state";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** A draft that was given to people is not edited any more: their plans are. */
export function AssignedNotice({ draft }: { draft: PlanDraft }) {
  const t = useTranslations("builder");
  const [first] = draft.clients;
  const planId = first?.planId;
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <EmptyState
        title={t("given", { title: draft.content.title })}
        headingLevel={1}
        action={
          <Link
            href={(planId ? `/plans/new?from=plan:${planId}` : "/plans") as Route}
            className={buttonClass({ variant: "secondary", size: "sm" })}
          >
            {planId ? t("givenEdit") : t("assigning.toPlans")}
          </Link>
        }
      >
        {draft.clients.map(({ name }) => name).join(", ")}
      </EmptyState>
    </div>
  );
}
