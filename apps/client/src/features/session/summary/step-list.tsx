"use client";

import { say, type Bands } from "@fourstep/core";
import { DiscomfortMark } from "@fourstep/ui/patterns/discomfort-mark";
import { StepPath } from "@fourstep/ui/patterns/step-path";
import { ArrowRight } from "lucide-react";
import { useTranslations } from "use-intl";
import { clockOf } from "../player/still-sensitive.tsx";
import { stepFacts, type StepFacts, type SummaryFacts } from "./summary-facts.ts";

/** The four steps with what was done in each, and the discomfort it gave. */
export function StepList({ facts }: { facts: SummaryFacts }) {
  const t = useTranslations("summary");
  return (
    <section className="mx-4 mt-5 rounded-card bg-surface px-4 pt-3.5 pb-4 shadow-card">
      <p className="type-secondary-s mb-2 text-end text-ink-2">{t("scale")}</p>
      <StepPath
        label={t("steps")}
        segments={stepFacts(facts).map((step) => ({
          key: step.step,
          step: step.step,
          glyph: step.isDone ? { kind: "check" } : { kind: "open" },
          weight: 3,
          children: <Row step={step} bands={facts.bands} />,
        }))}
      />
    </section>
  );
}

function Row({ step, bands }: { step: StepFacts; bands: Bands }) {
  const t = useTranslations("summary");
  const mark = (value: number) => (
    <DiscomfortMark value={value} bands={bands} label={t("discomfort", { value })} />
  );
  return (
    <div className="flex items-center justify-between gap-3">
      <div className="min-w-0">
        <p className="type-row-s text-ink">{say(`step.${step.step}`)}</p>
        <p className="type-secondary-s text-ink-2">
          <Done step={step} />
        </p>
      </div>
      <div className="flex shrink-0 items-center gap-1.5">
        {step.worst === null ? null : mark(step.worst)}
        {step.lastEased === null ? null : (
          <>
            <ArrowRight aria-hidden size={16} className="text-ink-3" />
            {mark(step.lastEased)}
          </>
        )}
      </div>
    </div>
  );
}

function Done({ step }: { step: StepFacts }) {
  const t = useTranslations("summary");
  if (!step.isDone) return t("notDone");
  if (step.spots > 0) {
    return step.longest === null
      ? t("spots", { spots: step.spots })
      : t("spotsLong", { spots: step.spots, time: clockOf(step.longest) });
  }
  if (step.done < step.planned) return t("setsOf", { done: step.done, planned: step.planned });
  const doses = step.doses.join(", ");
  return step.lastEased === null ? doses : t("thenEased", { doses });
}
