"use client";

import { describeDosage, type Exercise, exerciseById } from "@fourstep/core";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { ExerciseFacts } from "./exercise-facts.tsx";
import { ExerciseMotion } from "./exercise-motion.tsx";
import { LibraryLink } from "./library-link.tsx";
import { MistakeList } from "./mistake-list.tsx";

/** One exercise of the library by the id in the address. */
export function ExerciseScreen() {
  const id = usePathId();
  if (id === null) return <div className="min-h-dvh" />;
  const exercise = exerciseById(id);
  return exercise ? <ExercisePage key={id} exercise={exercise} /> : <NothingHere />;
}

function ExercisePage({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("library");
  const stepName = useTranslations("step");
  const { name, step, dosage, position, cues } = exercise;
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <LibraryLink />
      <header className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <StepBadge step={step} label={stepName(step)} />
        <h1 className="type-d-page">{name}</h1>
        <p className="type-d-finding text-ink-2">{describeDosage(dosage, exercise)}</p>
      </header>
      <div className="mt-5 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <ExerciseMotion exercise={exercise} />
        <div className="grid content-start gap-6">
          <section aria-labelledby="how">
            <h2 id="how" className="type-d-section">
              {t("how")}
            </h2>
            <p className="type-d-body mt-1 text-ink">{position}</p>
            <ul className="type-d-body mt-2 grid list-disc gap-1 ps-5 text-ink marker:text-teal-3">
              {cues.map((cue) => (
                <li key={cue}>{cue}</li>
              ))}
            </ul>
          </section>
          <ExerciseFacts exercise={exercise} />
        </div>
      </div>
      <MistakeList exercise={exercise} />
    </div>
  );
}
