"use client";

import type { PlayView } from "@fourstep/core/player";
import type { Bands } from "@fourstep/core";
import { DiscomfortScale } from "@fourstep/ui/patterns/discomfort-scale";
import { useTranslations } from "use-intl";
import { useBandWords } from "./use-band-words.ts";
import { OurReading } from "./our-reading.tsx";
import { SetHeading } from "./set-heading.tsx";
import { SpotMap } from "./spot-map.tsx";

export interface SpotChoice {
  readonly spot: string | null;
  readonly tenderness: number | null;
}

/** Before a spot: where it is most tender, and how much. */
export function ChoosingBody({
  view,
  bands,
  choice,
  onChoice,
}: {
  view: PlayView;
  bands: Bands;
  choice: SpotChoice;
  onChoice: (choice: SpotChoice) => void;
}) {
  const t = useTranslations("session");
  const words = useBandWords("tender");
  const { set } = view;
  if (!set) return null;
  return (
    <div className="flex flex-1 flex-col gap-3 short:grid short:grid-cols-2">
      <div className="grid content-start gap-3">
        <SetHeading set={set} hasFigure />
        <SpotMap
          set={set}
          chosen={choice.spot}
          onChoose={(spot) => onChoice({ ...choice, spot })}
        />
      </div>
      <div className="flex flex-1 flex-col gap-3">
        <div>
          <p className="type-secondary px-6 text-ink-2 low:hidden">{set.exercise.position}</p>
          <OurReading set={set} />
        </div>
        <DiscomfortScale
          legend={t("tenderBefore")}
          value={choice.tenderness}
          bands={bands}
          words={words}
          onChange={(tenderness) => onChoice({ ...choice, tenderness })}
          className="mt-auto px-6"
        />
      </div>
    </div>
  );
}
