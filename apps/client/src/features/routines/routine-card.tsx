"use client";

import { estimatedMinutes, stepOrder, titleOf } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Chip } from "@fourstep/ui/chip";
import { ChevronDown } from "lucide-react";
import { useTranslations } from "use-intl";
import { StillFigure } from "../exercise/still-figure.tsx";
import { useNeeds } from "./use-needs.ts";
import type { RoutineListed } from "./use-routines.ts";

/** One routine: who it is for, how long, what it needs, one figure of each step, and why it is built so. */
export function RoutineCard({
  routine,
  onChoose,
}: {
  routine: RoutineListed;
  onChoose: () => void;
}) {
  const t = useTranslations("routines");
  const needs = useNeeds(routine);
  const { id, name, items } = routine;
  const minutes = estimatedMinutes(items);
  const drawn = stepOrder[routine.sequence].flatMap(
    (step) => items.find((item) => item.step === step) ?? [],
  );
  return (
    <li
      aria-labelledby={`routine-${id}`}
      className="grid grid-cols-1 gap-3 rounded-card bg-surface px-4 py-4 shadow-card"
    >
      <div>
        <h2 id={`routine-${id}`} className="type-section">
          {name}
        </h2>
        <p className="type-secondary mt-1 text-ink-2">{routine.audience}</p>
      </div>
      <div className="flex items-end justify-between gap-1">
        {drawn.map(({ exerciseId }) => (
          <StillFigure
            key={exerciseId}
            exerciseId={exerciseId}
            className="h-18 min-w-0 flex-1 [&_svg]:max-h-full [&_svg]:max-w-full"
          />
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        <Chip tone="accent">{t("minutes", { minutes })}</Chip>
        <Chip>{t(`level.${routine.level}`)}</Chip>
      </div>
      <p className="type-secondary text-ink-2">
        {t("needs")}{" "}
        <strong className="font-semibold text-ink">{needs ?? t("needsNothing")}</strong>
      </p>
      <details className="group">
        <summary className="type-secondary-s flex min-h-12 cursor-pointer list-none items-center gap-1 rounded-segment font-semibold text-accent [&::-webkit-details-marker]:hidden">
          {t("more")}
          <ChevronDown
            aria-hidden
            size={16}
            className="transition-transform group-open:rotate-180"
          />
        </summary>
        <ol className="type-secondary list-decimal ps-5 text-ink">
          {items.map(({ exerciseId }) => (
            <li key={exerciseId}>{titleOf(exerciseId)?.name}</li>
          ))}
        </ol>
        <p className="type-secondary mt-2 text-ink-2">{routine.why}</p>
        <p className="type-secondary mt-2 text-ink-2">{routine.frequency}.</p>
        {routine.safetyNotes.map((note) => (
          <p key={note} className="type-secondary mt-2 text-ink">
            {note}
          </p>
        ))}
      </details>
      <Button
        isFullWidth
        variant="secondary"
        aria-label={t("followNamed", { name })}
        onClick={onChoose}
      >
        {t("follow")}
      </Button>
    </li>
  );
}
