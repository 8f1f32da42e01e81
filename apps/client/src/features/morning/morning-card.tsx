"use client";

import type { Today } from "@fourstep/core";
import { Notice } from "@fourstep/ui/notice";
import { useTranslations } from "use-intl";
import { useMorning } from "./use-morning.ts";

const answers = ["better", "same", "worse"] as const;

/**
 * How the morning after yesterday's session is: the other half of the guardrail. What follows from the answer is said at
 * once; the plan itself stays as it is until somebody changes it.
 */
export function MorningCard({ today, trainerName }: { today: Today; trainerName: string | null }) {
  const t = useTranslations("morning");
  const { morning, answer, hasFailed, give } = useMorning(today.day, today.clientId);
  if (!morning) return null;
  if (answer !== null) {
    const advice = answer === "worse" && trainerName ? "worseWithTrainer" : answer;
    return (
      <div className="mx-4 mt-4" aria-live="polite">
        <Notice tone={answer === "worse" ? "ease" : "info"} title={t(`then.${answer}`)}>
          {t(`advice.${advice}`, { trainer: trainerName ?? "" })}
        </Notice>
      </div>
    );
  }
  return (
    <fieldset className="mx-4 mt-4 rounded-card bg-surface p-4 shadow-card">
      <legend className="sr-only">{t("question")}</legend>
      <p aria-hidden className="type-row-s text-ink">
        {t("question")}
      </p>
      <p className="type-secondary-s text-ink-2">{t("about", { routine: morning.routineName })}</p>
      <div className="mt-3 grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-2">
        {answers.map((each) => (
          <button
            key={each}
            type="button"
            onClick={() => void give(each)}
            className="type-body min-h-12 rounded-segment border-[1.5px] border-line-2 px-3 font-semibold text-ink active:bg-sunken"
          >
            {t(`answer.${each}`)}
          </button>
        ))}
      </div>
      <p aria-live="assertive" className="type-secondary-s mt-2 text-ink-2 empty:hidden">
        {hasFailed ? t("failed") : ""}
      </p>
    </fieldset>
  );
}
