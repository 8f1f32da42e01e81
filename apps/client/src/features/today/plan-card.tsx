"use client";

import { minutesByStep, say, stepOrder, type Step } from "@fourstep/core";
import { StepPath, type StepSegment } from "@fourstep/ui/patterns/step-path";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useWhenIdle } from "../../shell/use-when-idle.ts";
import { ExerciseSheetLater, preloadExerciseSheet } from "../exercise/exercise-sheet-later.tsx";
import { useExercises } from "../exercise/use-exercises.ts";
import { FetchFirst } from "./fetch-first.tsx";
import { StepRow } from "./step-row.tsx";
import type { Plan } from "./today-view.tsx";
import { WhyOrder } from "./why-order.tsx";

/** The card of the day: the four steps in the plan's own sequence, why they run so, and what to fetch. */
export function PlanCard({ plan }: { plan: Plan }) {
  const t = useTranslations("today");
  const exerciseOf = useExercises(plan.items.map((item) => item.exerciseId));
  const [openStep, setOpenStep] = useState<Step | null>(null);
  const [hasOpened, setHasOpened] = useState(false);
  const open = (step: Step) => {
    setHasOpened(true);
    setOpenStep(step);
  };
  useWhenIdle(preloadExerciseSheet);
  const minutes = minutesByStep(plan.items);
  const present = stepOrder[plan.sequence].filter((step) => minutes[step] > 0);
  const itemsOf = (step: Step) => plan.items.filter((item) => item.step === step);
  const segments: StepSegment[] = present.map((step) => ({
    key: step,
    step,
    glyph: { kind: "minutes", value: minutes[step], unit: t("minutes") },
    weight: minutes[step],
    children: (
      <StepRow
        step={step}
        exercises={itemsOf(step).flatMap(({ exerciseId }) => exerciseOf(exerciseId) ?? [])}
        onOpen={() => open(step)}
      />
    ),
  }));

  return (
    <section
      className="mx-4 mt-3.5 rounded-card bg-surface px-4 pt-3.5 pb-1 shadow-card"
      aria-label={t("steps")}
    >
      <StepPath label={t("steps")} segments={segments} />
      <WhyOrder sequence={plan.sequence} />
      <FetchFirst exercises={plan.items.flatMap((item) => exerciseOf(item.exerciseId) ?? [])} />
      {hasOpened ? (
        <ExerciseSheetLater
          title={say(`step.${openStep ?? "smr"}`)}
          items={openStep ? itemsOf(openStep) : []}
          exerciseOf={exerciseOf}
          onClose={() => setOpenStep(null)}
        />
      ) : null}
    </section>
  );
}
