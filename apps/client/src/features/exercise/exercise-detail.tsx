"use client";

import { describeDose, type Dose, type Exercise, figureIdOf } from "@fourstep/core";
import { describeFigure } from "@fourstep/core/figure";
import { cycleSeconds } from "@fourstep/ui";
import { useFormatter, useTranslations } from "use-intl";
import { MovingFigure } from "./figures-later.tsx";
import { DetailList, DetailSection } from "./detail-section.tsx";
import { EvidenceLinks } from "./evidence-links.tsx";
import { OwnVideo } from "./own-video.tsx";

/** One exercise, whole: how much, how, where it is felt, what goes wrong, and what that rests on. */
export function ExerciseDetail({ exercise, dose }: { exercise: Exercise; dose: Dose }) {
  const t = useTranslations("exercise");
  const format = useFormatter();
  const { dosage, contraindications } = exercise;
  const felt = [...new Set([...exercise.targets.tissues, ...exercise.targets.muscles])];
  return (
    <article aria-label={exercise.name} className="grid gap-5">
      <h3 className="type-section">{exercise.name}</h3>
      <MovingFigure
        exerciseId={figureIdOf(exercise)}
        side={dosage.perSide ? "right" : "both"}
        title={describeFigure(exercise)}
        secondsPerCycle={cycleSeconds(exercise)}
        breathes={dosage.kind !== "reps"}
        isFitted
        hasFloor
        className="mx-auto h-44 w-full max-w-80"
      />
      <OwnVideo exerciseId={exercise.id} name={exercise.name} />
      <DetailSection title={t("dose")}>
        <p>{describeDose(dose, exercise)}</p>
        {dosage.kind === "reps" ? <p>{dosage.repDefinition.text}</p> : null}
        {dosage.kind === "spot_hold" ? (
          <p>
            {t("sensitive", {
              min: Math.round(dosage.sensitiveSpotSeconds.min / 60),
              max: Math.round(dosage.sensitiveSpotSeconds.max / 60),
            })}
          </p>
        ) : null}
        {exercise.fromArticle && dosage.perSide && dosage.perSideBasis === "interpretation" ? (
          <p className="text-ink-3">{t("interpretation")}</p>
        ) : null}
      </DetailSection>
      <DetailSection title={t("position")}>
        <p>{exercise.position}</p>
      </DetailSection>
      <DetailSection title={t("feel")}>
        <p>{format.list(felt)}</p>
      </DetailSection>
      <DetailSection title={t("cues")}>
        <DetailList items={exercise.cues} />
      </DetailSection>
      <DetailSection title={t("mistakes")}>
        <DetailList items={exercise.commonMistakes} />
      </DetailSection>
      <DetailSection title={t("cautions")}>
        <DetailList
          items={contraindications.map(({ level, note }) =>
            t(level === "do_not" ? "doNot" : "caution", { note }),
          )}
        />
      </DetailSection>
      {exercise.articlePrescription ? (
        <DetailSection title={t("article")}>
          <p>{exercise.articlePrescription}</p>
        </DetailSection>
      ) : null}
      <EvidenceLinks ids={exercise.evidence} />
    </article>
  );
}
