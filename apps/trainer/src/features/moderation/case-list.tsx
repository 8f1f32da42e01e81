"use client";

import { useReportReasons } from "@fourstep/web/use-report-reasons";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import type { Case } from "./use-moderation.ts";

interface CaseListProps {
  title: string;
  cases: readonly Case[];
  openId: string | undefined;
  momentOf: (at: string) => string;
  onSelect: (id: string) => void;
  /** The open one. */
  children: ReactNode;
}

/** Cases of one kind, a line each; the selected one is open. */
export function CaseList({ title, cases, openId, momentOf, onSelect, children }: CaseListProps) {
  const t = useTranslations("moderation");
  const reasons = useReportReasons();
  const wordOf = (wanted: string | undefined) =>
    reasons.find(({ value }) => value === wanted)?.label;
  if (cases.length === 0) return null;
  return (
    <section aria-label={title} className="mt-6">
      <h2 className="type-d-name flex gap-2 border-b border-line pb-1.5 text-ink">
        {title}
        <span className="font-normal text-ink-2">{cases.length}</span>
      </h2>
      {cases.map((one) =>
        one.id === openId ? (
          <div key={one.id}>{children}</div>
        ) : (
          <article key={one.id} className="border-b border-line py-2">
            <p className="flex flex-wrap items-baseline gap-x-3">
              <button
                type="button"
                aria-expanded={false}
                className="type-d-name cursor-pointer rounded-xs text-ink hover:underline"
                onClick={() => onSelect(one.id)}
              >
                {one.comment ? (one.comment.writer.name ?? t("nobody")) : one.routine.name}
              </button>
              <span className="type-d-small font-semibold text-ink-2">
                {wordOf(one.kind === "appeal" ? one.reason : one.reports[0]?.reason)}
              </span>
              <span className="type-d-small text-ink-2">{momentOf(one.at)}</span>
            </p>
            <p className="type-d-body line-clamp-2 text-ink-2 [overflow-wrap:anywhere]">
              {one.comment?.body ?? t("wholeRoutine")}
            </p>
          </article>
        ),
      )}
    </section>
  );
}
