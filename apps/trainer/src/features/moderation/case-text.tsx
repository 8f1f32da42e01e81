"use client";

import { useTranslations } from "use-intl";
import { CaseRoutine } from "./case-routine.tsx";
import type { Case } from "./use-moderation.ts";

/** What the case is about, as it stands or stood: what it answers, then the words themselves, as plain text. */
export function CaseText({ of }: { of: Case }) {
  const t = useTranslations("moderation");
  const { comment, routine } = of;
  if (!comment) return routine.whole ? <CaseRoutine whole={routine.whole} /> : null;
  return (
    <div className="grid gap-2">
      {comment.answers ? (
        <blockquote className="type-d-body border-s-2 border-line-2 ps-3 text-ink-2">
          <p className="type-d-small font-semibold">{comment.answers.name ?? t("nobody")}</p>
          <p className="line-clamp-3 whitespace-pre-wrap">
            {comment.answers.body ?? t("answersGone")}
          </p>
        </blockquote>
      ) : null}
      <p className="type-d-body max-h-96 max-w-prose overflow-y-auto whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
        {comment.body}
      </p>
    </div>
  );
}
