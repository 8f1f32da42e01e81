"use client";

import { defaultDoseOf, describeDose, type DraftFinding, estimatedSeconds } from "@fourstep/core";
import { Button } from "@fourstep/ui/button";
import { Kbd } from "@fourstep/ui/kbd";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";
import { CardFigure } from "./card-figure.tsx";
import { clock } from "./use-words.ts";

/** What would mend a hard finding, standing ready in its column with one button. */
export function FixCard({ found }: { found: DraftFinding }) {
  const t = useTranslations("builder");
  const board = useBoard();
  const { offer } = found.finding;
  if (offer?.kind !== "add" && offer?.kind !== "swap") return null;
  const exercise = board.exerciseOf(offer.exerciseId);
  if (!exercise) return null;
  const dose = defaultDoseOf(exercise.dosage);
  return (
    <div className="rounded-card border-[1.5px] border-dashed border-accent bg-paper px-3 pt-2 pb-3">
      <div className="flex h-23 items-end justify-center overflow-hidden border-b border-line-2">
        <CardFigure exercise={exercise} />
      </div>
      <p className="type-d-name mt-2">{exercise.name}</p>
      <p className="mt-0.5 text-[0.8125rem] font-semibold text-accent">
        {describeDose(dose, exercise)}
      </p>
      <p className="type-d-small mt-0.5 flex justify-between text-ink-2">
        <span>{clock(estimatedSeconds(dose))}</span>
        {exercise.travelsThroughSpace ? <span>{t("travels")}</span> : null}
      </p>
      <Button size="sm" isFullWidth className="mt-2.5" onClick={() => board.fix(found)}>
        {offer.kind === "add" ? t("putIn") : t("swapIn")}
        {found === board.next ? <Kbd>F</Kbd> : null}
      </Button>
    </div>
  );
}
