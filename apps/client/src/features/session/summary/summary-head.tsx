"use client";

import { useTranslations } from "use-intl";
import { easedExercise, stepFacts, type SummaryFacts } from "./summary-facts.ts";

/** What it came to: the steps, the minutes, and the one thing worth remembering. */
export function SummaryHead({ facts }: { facts: SummaryFacts }) {
  const t = useTranslations("summary");
  const all = stepFacts(facts);
  const steps = all.filter(({ isDone }) => isDone).length;
  const minutes = Math.max(1, Math.round(facts.seconds / 60));
  const eased = easedExercise(facts);
  const isWhole = steps === all.length;
  const title =
    facts.ending === "alarm"
      ? t("titleAlarm", { minutes })
      : isWhole
        ? t("titleAll", { minutes })
        : t("titleSome", { steps, of: all.length, minutes });
  const lead = eased
    ? t("eased", { ...eased })
    : facts.ending === "early"
      ? t("leadEarly")
      : facts.ending === "alarm"
        ? t("leadAlarm")
        : t("lead");
  return (
    <header className="px-6 pt-9">
      <h1 tabIndex={-1} className="type-h1 text-balance text-ink outline-none">
        {title}
      </h1>
      <p className="type-lead mt-2.5 text-ink-2">{lead}</p>
    </header>
  );
}
