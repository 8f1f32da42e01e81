"use client";

import { defaultDoseOf, describeDose, type Exercise, figureIdOf } from "@fourstep/core";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";
import { choosing } from "./choosing.ts";

/** Exercises of one's own and those that colleagues share, apart from the built-in shelves. */
export function OwnShelf({
  exercises,
  chosen,
  onChoose,
}: {
  exercises: readonly Exercise[];
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const t = useTranslations("exerciseForm");
  const stepName = useTranslations("step");
  const own = exercises.toSorted((a, b) => a.name.localeCompare(b.name));
  if (own.length === 0) return null;
  return (
    <section aria-labelledby="own-shelf" className="mt-6 border-t border-line pt-5">
      <h2 id="own-shelf" className="type-d-section">
        {t("shelf")}
      </h2>
      <ul className="mt-2 grid gap-x-10 sm:grid-cols-2 xl:grid-cols-3">
        {own.map((exercise) => (
          <li key={exercise.id} className="border-b border-line">
            <Link
              href={`/library/${exercise.id}` as Route}
              aria-current={exercise.id === chosen ? "true" : undefined}
              onClick={choosing(() => onChoose(exercise.id))}
              className="flex min-h-15 items-center gap-3 rounded-tile px-2 hover:bg-tint aria-[current]:bg-tint"
            >
              <StepBadge step={exercise.step} label={stepName(exercise.step)} size="md" />
              <ExerciseFigure
                exerciseId={figureIdOf(exercise)}
                title=""
                isFitted
                className="h-11 w-16 shrink-0"
              />
              <span className="min-w-0">
                <span className="type-d-name block truncate text-ink">{exercise.name}</span>
                <span className="type-d-small block text-ink-2">
                  {describeDose(defaultDoseOf(exercise.dosage), exercise)}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
