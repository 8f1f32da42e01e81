"use client";

import { stepNumber } from "@fourstep/core";
import { joinClasses } from "@fourstep/ui";
import { useTranslations } from "use-intl";
import { ShelfExercise } from "./shelf-exercise.tsx";
import type { Shelf } from "./shelves.ts";

/** One step's exercises in a row, from easy to hard. */
export function LibraryShelf({
  shelf: { step, exercises },
  chosen,
  onChoose,
}: {
  shelf: Shelf;
  /** The exercise that lies open beside the shelves and takes some of their room; empty for none. */
  chosen: string;
  onChoose: (id: string) => void;
}) {
  const t = useTranslations("library");
  const stepName = useTranslations("step");
  const title = `shelf-${step}`;
  return (
    <section
      aria-labelledby={title}
      className={joinClasses(
        "flex flex-col gap-x-6 gap-y-3",
        chosen ? "2xl:flex-row" : "lg:flex-row",
      )}
    >
      <header
        className={joinClasses(
          "flex shrink-0 flex-wrap items-baseline gap-x-3",
          chosen ? "2xl:w-28 2xl:flex-col" : "lg:w-28 lg:flex-col",
        )}
      >
        <span aria-hidden className="font-display text-[2.25rem] leading-9 font-[650] text-accent">
          {stepNumber[step]}
        </span>
        <h2 id={title} className="type-d-name text-ink lg:mt-2">
          {stepName(step)}
        </h2>
        <p className="type-d-small text-ink-2">{t(`hint.${step}`)}</p>
      </header>
      <ul className="flex min-w-0 flex-1 flex-wrap gap-y-4">
        {exercises.map((exercise) => (
          <ShelfExercise
            key={exercise.id}
            exercise={exercise}
            isChosen={exercise.id === chosen}
            isTight={chosen !== ""}
            onChoose={onChoose}
          />
        ))}
      </ul>
    </section>
  );
}
