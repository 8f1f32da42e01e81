"use client";

import { defaultDoseOf, describeDose, exerciseById, figureIdOf } from "@fourstep/core";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { useTRPC } from "@fourstep/web/api";
import { useQuery } from "@tanstack/react-query";
import type { Route } from "next";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** Exercises of one's own and those that colleagues share, apart from the built-in shelves. */
export function OwnShelf() {
  const t = useTranslations("exerciseForm");
  const stepName = useTranslations("step");
  const trpc = useTRPC();
  const list = useQuery(trpc.exercise.list.queryOptions());
  const own = (list.data ?? [])
    .filter(({ id }) => exerciseById(id) === undefined)
    .toSorted((a, b) => a.name.localeCompare(b.name));
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
              className="flex min-h-15 items-center gap-3 rounded-tile px-2 hover:bg-tint"
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
