"use client";

import type { PastOfThing } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { useReportReasons } from "@fourstep/web/use-report-reasons";
import { useTranslations } from "use-intl";

/** What was reported and decided of the same thing before, in the order in which it happened. */
export function CasePast({ past }: { past: readonly PastOfThing[] }) {
  const t = useTranslations("moderation");
  const days = useDayWords();
  const reasons = useReportReasons();
  if (past.length === 0) return null;
  return (
    <section>
      <h4 className="type-d-small font-semibold text-ink-2">{t("past")}</h4>
      <ol className="type-d-small mt-1 grid gap-0.5 text-ink-2">
        {past.map(({ at, what, reason, note }) => (
          <li key={`${at} ${what}`} className="[overflow-wrap:anywhere]">
            {days.dayAndMonth(at.slice(0, 10))}:{" "}
            {[
              t(`pastOf.${what}`),
              reasons.find(({ value }) => value === reason)?.label,
              note === "" ? undefined : note,
            ]
              .filter((part) => part !== undefined)
              .join(". ")}
          </li>
        ))}
      </ol>
    </section>
  );
}
