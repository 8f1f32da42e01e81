"use client";

import {
  defaultDoseOf,
  describeDose,
  type Exercise,
  exerciseById,
  figureIdOf,
} from "@fourstep/core";
import { hasFigure } from "@fourstep/core/figure";
import { cycleSeconds } from "@fourstep/ui";
import { Button, buttonClass } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { MovingFigure } from "@fourstep/ui/moving-figure";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { X } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useTranslations } from "use-intl";
import { useKeys } from "../../shell/keys.tsx";
import { AddToPlan } from "./add-to-plan.tsx";
import { ExerciseFacts } from "./exercise-facts.tsx";

/** The chosen exercise beside the shelves: it moves, and says what it is for; its whole page is a key away. */
export function ExercisePanel({ exercise, onClose }: { exercise: Exercise; onClose: () => void }) {
  const t = useTranslations("library");
  const form = useTranslations("exerciseForm");
  const stepName = useTranslations("step");
  const router = useRouter();
  const { id, name, step, dosage, position, cues } = exercise;
  const page = `/library/${id}` as Route;
  const figureId = figureIdOf(exercise);
  useKeys(t("title"), [
    { key: "o", label: t("wholePage"), run: () => router.push(page) },
    { key: "Escape", label: t("closePanel"), run: onClose },
  ]);
  return (
    <aside
      aria-label={name}
      className="sticky top-13 grid max-h-[calc(100dvh-6rem)] content-start gap-4 self-start overflow-y-auto border-s border-line py-1 ps-6"
    >
      {hasFigure(figureId) ? (
        <div className="rounded-card border border-line bg-surface p-3">
          <MovingFigure
            exerciseId={figureId}
            side={dosage.perSide ? "right" : "both"}
            title=""
            isFitted
            hasFloor
            on="surface"
            secondsPerCycle={cycleSeconds(exercise)}
            breathes={dosage.kind !== "reps"}
            isPlaying
            whenStill="one"
            className="mx-auto block h-44 w-full"
          />
        </div>
      ) : null}
      <header>
        <p className="type-d-small flex items-center gap-2 text-ink-2">
          <StepBadge step={step} />
          {stepName(step)}
          {exerciseById(id) ? null : <span>, {form("yours")}</span>}
          <Button
            variant="quiet"
            size="sm"
            isIconOnly
            className="ms-auto"
            aria-label={t("closePanel")}
            onClick={onClose}
          >
            <X aria-hidden />
          </Button>
        </p>
        <h2 className="type-d-finding font-display font-semibold">{name}</h2>
        <p className="type-d-body font-semibold text-accent">
          {describeDose(defaultDoseOf(dosage), exercise)}
        </p>
        <p className="type-d-body mt-1 text-ink">{position}</p>
        {cues[0] ? <p className="type-d-body mt-1 text-ink-2">{cues[0]}</p> : null}
      </header>
      <ExerciseFacts exercise={exercise} />
      <div className="flex flex-wrap gap-2">
        <AddToPlan exercise={exercise} />
        <Link href={page} className={buttonClass({ variant: "secondary", size: "sm" })}>
          {t("wholePage")} <Kbd>O</Kbd>
        </Link>
      </div>
    </aside>
  );
}
