"use client";

import { minutesByStep, say, stepOrder, type Step } from "@fourstep/core";
import { StepPath, type StepSegment } from "@fourstep/ui/patterns/step-path";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useOnFirstTouch } from "../../shell/use-on-first-touch.ts";
import { ExerciseSheetLater, preloadExerciseSheet } from "../exercise/exercise-sheet-later.tsx";
import { titleAmong, useOwnExercises } from "../exercise/use-exercises.ts";
import { FetchFirst } from "./fetch-first.tsx";
import { StepRow, type RowExercise } from "./step-row.tsx";
import type { Plan } from "./plan.ts";
import { WhyOrder } from "./why-order.tsx";

/** The card of the day: the four steps in the plan's own sequence, why they run so, and what to fetch. */
export function PlanCard({ plan }: { plan: Plan }) {
  const t = useTranslations("today");
  const own = useOwnExercises(plan.items.map((item) => item.exerciseId));
  const [openStep, setOpenStep] = useState<Step | null>(null);
  useOnFirstTouch(preloadExerciseSheet);
  const minutes = minutesByStep(plan.items);
  const present = stepOrder[plan.sequence].filter((step) => minutes[step] > 0);
  const itemsOf = (step: Step) => plan.items.filter((item) => item.step === step);
  const titlesOf = (items: Plan["items"]): RowExercise[] =>
    items.flatMap(({ exerciseId: id }) => {
      const title = titleAmong(own, id);
      return title ? { ...title, id } : [];
    });
  const segments: StepSegment[] = present.map((step) => ({
    key: step,
    step,
    glyph: { kind: "minutes", value: minutes[step], unit: t("minutes") },
    weight: minutes[step],
    children: (
      <StepRow step={step} exercises={titlesOf(itemsOf(step))} onOpen={() => setOpenStep(step)} />
    ),
  }));

  return (
    <section
      className="mx-4 mt-3.5 rounded-card bg-surface px-4 pt-3.5 pb-1 shadow-card"
      aria-label={t("steps")}
    >
      <StepPath label={t("steps")} segments={segments} />
      <WhyOrder sequence={plan.sequence} />
      <FetchFirst exercises={titlesOf(plan.items)} />
      <ExerciseSheetLater
        title={openStep ? say(`step.${openStep}`) : ""}
        items={openStep ? itemsOf(openStep) : []}
        own={own}
        onClose={() => setOpenStep(null)}
      />
    </section>
  );
}
