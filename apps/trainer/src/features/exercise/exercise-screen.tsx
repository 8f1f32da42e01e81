"use client";

import {
  defaultDoseOf,
  describeDosage,
  describeDose,
  type Exercise,
  type ExerciseDetail,
  exerciseById,
  figureIdOf,
} from "@fourstep/core";
import { hasFigure } from "@fourstep/core/figure";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { Skeleton } from "@fourstep/ui/skeleton";
import { useTRPC } from "@fourstep/web/api";
import { FailureScreen } from "@fourstep/web/failure-screen";
import { isRefusal } from "@fourstep/web/refusal";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { NothingHere } from "../../shell/nothing-here.tsx";
import { usePathId } from "../../shell/use-path-id.ts";
import { ExerciseFacts } from "./exercise-facts.tsx";
import { ExerciseMotion } from "./exercise-motion.tsx";
import { LibraryLink } from "./library-link.tsx";
import { MistakeList } from "./mistake-list.tsx";
import { OwnActs } from "./own-acts.tsx";
import { SharePart } from "./share-part.tsx";
import { VideoPart } from "./video-part.tsx";

/** One exercise by the id in the address: a built-in one at once, a trainer's own once it is here. */
export function ExerciseScreen() {
  const id = usePathId();
  const trpc = useTRPC();
  const detail = useQuery({
    ...trpc.exercise.get.queryOptions({ id: id ?? "" }),
    enabled: id !== null,
  });
  if (id === null) return <div className="min-h-dvh" />;
  const exercise = detail.data?.exercise ?? exerciseById(id);
  if (exercise) return <ExercisePage key={id} exercise={exercise} detail={detail.data ?? null} />;
  if (isRefusal(detail.error)) return <NothingHere />;
  if (detail.isError) {
    return <FailureScreen error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  return <Skeleton className="mx-auto my-8 h-120 w-full max-w-370" />;
}

function ExercisePage({ exercise, detail }: { exercise: Exercise; detail: ExerciseDetail | null }) {
  const t = useTranslations("library");
  const stepName = useTranslations("step");
  const { name, step, dosage, position, cues } = exercise;
  // Round a trainer's own dose lies only what a plan may set; the dose itself is what they wrote.
  const dose =
    dosage.basis === "trainer"
      ? describeDose(defaultDoseOf(dosage), exercise)
      : describeDosage(dosage, exercise);
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <LibraryLink />
      <header className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <StepBadge step={step} label={stepName(step)} />
        <h1 className="type-d-page">{name}</h1>
        <p className="type-d-finding text-ink-2">{dose}</p>
        {detail ? <OwnActs detail={detail} /> : null}
      </header>
      <div className="mt-5 grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1.5fr)_minmax(0,1fr)]">
        <div className="grid content-start gap-8">
          {hasFigure(figureIdOf(exercise)) ? <ExerciseMotion exercise={exercise} /> : null}
          {detail ? <VideoPart detail={detail} /> : null}
        </div>
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
          {detail?.isMine && !detail.isArchived ? <SharePart detail={detail} /> : null}
        </div>
      </div>
      <MistakeList exercise={exercise} />
    </div>
  );
}
