"use client";

import {
  describeDose,
  estimatedSeconds,
  type Exercise,
  figureIdOf,
  type Routine,
  type Step,
  stepOrder,
} from "@fourstep/core";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

type Item = Routine["items"][number] & { readonly step: Step };

const minutesOf = (items: readonly Item[]) =>
  Math.round(items.reduce((sum, item) => sum + estimatedSeconds(item), 0) / 30) / 2;

/** What is trained, step by step in the routine's sequence: each exercise with its figure and its dose in words. */
export function RoutineSteps({
  routine: { sequence, items },
  exerciseOf,
}: {
  routine: Pick<Routine, "sequence"> & { readonly items: readonly Item[] };
  exerciseOf: (id: string) => Exercise | undefined;
}) {
  const t = useTranslations("ownRoutine");
  const stepName = useTranslations("step");
  return (
    <div className="grid gap-6">
      {stepOrder[sequence].map((step) => {
        const own = items.filter((item) => item.step === step);
        return (
          <section key={step} aria-labelledby={`step-${step}`}>
            <header className="flex items-center gap-2 border-b border-line pb-2">
              <StepBadge step={step} />
              <h2 id={`step-${step}`} className="type-d-section">
                {stepName(step)}
              </h2>
              <span className="type-d-small ms-auto text-ink-2">
                {t("minutes", { minutes: minutesOf(own) })}
              </span>
            </header>
            {own.length === 0 ? (
              <p className="type-d-body mt-2 text-ink-2">{t("nothingInStep")}</p>
            ) : null}
            <ol>
              {own.map(({ exerciseId, dose }, at) => {
                const exercise = exerciseOf(exerciseId);
                return (
                  // oxlint-disable-next-line react/no-array-index-key -- an exercise may come twice; nothing moves here
                  <li key={`${exerciseId}-${at}`} className="border-b border-line">
                    <Link
                      href={`/library/${exerciseId}` as Route}
                      className="flex min-h-18 items-center gap-5 rounded-control px-2 py-2 hover:bg-tint"
                    >
                      <span
                        aria-hidden
                        className="flex h-14 w-24 shrink-0 items-end justify-center overflow-hidden"
                      >
                        <ExerciseFigure
                          exerciseId={exercise ? figureIdOf(exercise) : exerciseId}
                          title=""
                          unit={0.5}
                        />
                      </span>
                      <span className="min-w-0 flex-1">
                        <span className="type-d-name block">{exercise?.name ?? t("unknown")}</span>
                        <span className="type-d-body block text-ink-2">{exercise?.position}</span>
                      </span>
                      <span className="type-d-body shrink-0 font-semibold text-accent">
                        {describeDose(dose, exercise)}
                      </span>
                    </Link>
                  </li>
                );
              })}
            </ol>
          </section>
        );
      })}
    </div>
  );
}
