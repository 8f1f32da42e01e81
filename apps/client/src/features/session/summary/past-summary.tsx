"use client";

import type { SessionDetail } from "@fourstep/core";
import { buttonClass } from "@fourstep/ui/button-class";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { useOwnExercises } from "../../exercise/use-exercises.ts";
import { PainChange } from "./pain-change.tsx";
import { StepList } from "./step-list.tsx";
import { factsOfDetail } from "./facts-of-detail.ts";
import { SummaryHead } from "./summary-head.tsx";

/** A session that is over, as the server remembers it. */
export function PastSummary({ detail }: { detail: SessionDetail }) {
  const t = useTranslations("summary");
  const own = useOwnExercises(
    [...detail.items, ...detail.setLogs].map(({ exerciseId }) => exerciseId),
  );
  const facts = factsOfDetail(detail, own);
  return (
    <main id="content" className="mx-auto flex min-h-dvh w-full max-w-lg flex-col">
      <SummaryHead facts={facts} />
      <StepList facts={facts} />
      {detail.painBefore !== null && detail.painAfter !== null ? (
        <PainChange before={detail.painBefore} after={detail.painAfter} />
      ) : null}
      {detail.note === "" ? null : (
        <p className="type-body mx-6 mt-5 text-ink">
          <span className="type-secondary-s block text-ink-2">{t("yourNote")}</span>
          {detail.note}
        </p>
      )}
      <div className="mt-auto px-4 pt-6 pb-9">
        <Link href="/today" className={buttonClass({ size: "lg", isFullWidth: true })}>
          {t("toToday")}
        </Link>
      </div>
    </main>
  );
}
