"use client";

import { type Exercise, figureIdOf } from "@fourstep/core";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import Link from "next/link";
import type { ReactNode } from "react";
import { useFormatter, useTranslations } from "use-intl";
import { useExercises } from "../../shell/use-exercises.ts";

/** What it is for, what it needs, whom to be careful with, and its neighbours on the ladder. */
export function ExerciseFacts({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("library");
  const format = useFormatter();
  const { targets, equipment, planes, level, contraindications } = exercise;
  const exerciseOf = useExercises([...exercise.regressions, ...exercise.progressions]);
  const easier = exercise.regressions.map((id) => ({ id, words: t("easierOne") }));
  const harder = exercise.progressions.map((id) => ({ id, words: t("harderOne") }));
  return (
    <>
      <section aria-labelledby="facts">
        <h2 id="facts" className="type-d-section">
          {t("facts")}
        </h2>
        <dl className="type-d-body mt-2 grid grid-cols-[6.5rem_1fr] gap-x-3 gap-y-2">
          {targets.muscles.length > 0 ? (
            <Fact name={t("muscles")}>{format.list(targets.muscles)}</Fact>
          ) : null}
          {targets.tissues.length > 0 ? (
            <Fact name={t("tissues")}>{format.list(targets.tissues)}</Fact>
          ) : null}
          <Fact name={t("needs")}>
            {equipment.length > 0 ? format.list(equipment) : t("nothing")}
          </Fact>
          {planes.length > 0 ? (
            <Fact name={t("planes")}>
              {format.list(planes.map((plane) => t(`plane.${plane}`)))}
            </Fact>
          ) : null}
          <Fact name={t("level")}>{t("levelOf", { level })}</Fact>
          {contraindications.length > 0 ? (
            <Fact name={t("careful")}>
              <ul className="grid gap-1">
                {contraindications.map(({ note }) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </Fact>
          ) : null}
        </dl>
      </section>
      {easier.length + harder.length > 0 ? (
        <section aria-labelledby="ladder">
          <h2 id="ladder" className="type-d-section">
            {t("ladder")}
          </h2>
          <ul className="mt-2 grid gap-1">
            {[...easier, ...harder].map(({ id, words }) => (
              <Neighbour key={id} exercise={exerciseOf(id)} words={words} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-2">{name}</dt>
      <dd className="text-ink">{children}</dd>
    </>
  );
}

function Neighbour({ exercise, words }: { exercise: Exercise | undefined; words: string }) {
  if (!exercise) return null;
  const { id } = exercise;
  return (
    <li>
      <Link
        href={`/library/${id}`}
        className="flex min-h-16 items-center gap-4 rounded-tile px-2 hover:bg-tint"
      >
        <ExerciseFigure
          exerciseId={figureIdOf(exercise)}
          title=""
          isFitted
          hasFloor
          className="h-14 w-20"
        />
        <span>
          <span className="type-d-name block text-ink">{exercise.name}</span>
          <span className="type-d-small block text-ink-2">{words}</span>
        </span>
      </Link>
    </li>
  );
}
