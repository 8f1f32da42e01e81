"use client";

import { PhasePlayer, usePhaseClock } from "@fourstep/ui/patterns/phase-player";
import { useTranslations } from "use-intl";
import { FigurePair } from "./figure-pair.tsx";
import { LibraryLink } from "./library-link.tsx";
import { shelves } from "./shelves.ts";

/** A rep of most exercises takes about as long. */
const seconds = 6;

/** All figures side by side at one moment of their reps, moved by time or by hand. */
export function FiguresScreen() {
  const t = useTranslations("library");
  const stepName = useTranslations("step");
  const clock = usePhaseClock(seconds);
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <LibraryLink />
      <h1 className="type-d-page mt-2">{t("figuresTitle")}</h1>
      <p className="type-d-body max-w-2xl text-ink-2">{t("figuresLead")}</p>
      <div className="sticky top-0 z-10 mt-4 border-b border-line bg-paper py-3">
        <PhasePlayer
          clock={clock}
          words={{ play: t("play"), pause: t("pause"), moment: t("moment") }}
          className="max-w-2xl"
        />
      </div>
      {shelves.map(({ step, exercises }) => (
        <section key={step} aria-labelledby={`figures-${step}`} className="mt-7">
          <h2 id={`figures-${step}`} className="type-d-section">
            {stepName(step)}
          </h2>
          <ul className="mt-2 grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3 2xl:grid-cols-4">
            {exercises.map((exercise) => (
              <FigurePair key={exercise.id} exercise={exercise} phaseAt={clock.momentAt} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
