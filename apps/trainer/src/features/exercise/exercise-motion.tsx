"use client";

import { type Exercise, figureIdOf } from "@fourstep/core";
import { describeFigure, keyPhases, type FigureSide } from "@fourstep/core/figure";
import { cycleSeconds } from "@fourstep/ui";
import { ExerciseFigure } from "@fourstep/ui/exercise-figure";
import { MovingFigure } from "@fourstep/ui/moving-figure";
import { PhasePlayer, usePhaseClock } from "@fourstep/ui/patterns/phase-player";
import { Segmented } from "@fourstep/ui/segmented";
import { useState } from "react";
import { useTranslations } from "use-intl";

/** The movement, large, with its side and its moment; its key moments; and what is seen, in words. */
export function ExerciseMotion({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("library");
  const word = useTranslations("side");
  const { dosage } = exercise;
  const id = figureIdOf(exercise);
  const [side, setSide] = useState<FigureSide>(dosage.perSide ? "right" : "both");
  const clock = usePhaseClock(cycleSeconds(exercise));
  const inWords = describeFigure(exercise, side);
  return (
    <section aria-label={t("motion")} className="min-w-0">
      <div className="rounded-card border border-line bg-surface p-4">
        <MovingFigure
          exerciseId={id}
          side={side}
          title={inWords}
          isFitted
          hasFloor
          on="surface"
          phaseAt={clock.momentAt}
          whenStill="same"
          className="mx-auto block h-72 w-full md:h-88"
        />
        <div className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-3">
          <PhasePlayer
            clock={clock}
            words={{ play: t("play"), pause: t("pause"), moment: t("moment") }}
            className="min-w-64 flex-1"
          />
          {dosage.perSide ? (
            <Segmented
              label={t("side")}
              size="sm"
              value={side}
              options={[
                { value: "left", label: word("left") },
                { value: "right", label: word("right") },
              ]}
              onChange={setSide}
            />
          ) : null}
        </div>
      </div>
      <h2 className="type-d-section mt-6">{t("keyMoments")}</h2>
      <ul className="mt-2 flex flex-wrap gap-3">
        {keyPhases(id).map((phase, index) => (
          <li key={phase} className="min-w-28 flex-1">
            <button
              type="button"
              onClick={() => clock.seek(phase)}
              aria-label={t("showMoment", { number: index + 1 })}
              className="flex w-full cursor-pointer flex-col items-center gap-1 rounded-tile border border-line px-2 pt-3 pb-2 hover:bg-tint"
            >
              <ExerciseFigure
                {...{ exerciseId: id, side, phase }}
                title=""
                isFitted
                hasFloor
                className="h-24 w-full"
              />
              <span className="type-d-small text-ink-2">
                {t("atSecond", { seconds: Math.round(10 * phase * cycleSeconds(exercise)) / 10 })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <h2 className="type-d-section mt-6">{t("inWords")}</h2>
      <p className="type-d-body mt-1 max-w-2xl text-ink">{inWords}</p>
    </section>
  );
}
