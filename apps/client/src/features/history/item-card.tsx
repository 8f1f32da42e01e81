"use client";

import { type Bands, describeDose, type Exercise, exerciseById, say } from "@fourstep/core";
import { StepBadge } from "@fourstep/ui/patterns/step-badge";
import { useTranslations } from "use-intl";
import { SetLine } from "./set-line.tsx";
import type { ItemRows } from "./set-rows.ts";

/** One exercise of a past session: its dose, and its sets in the order of the plan. */
export function ItemCard({
  rows: { item, exerciseId, sets },
  own,
  bands,
  onOpen,
}: {
  rows: ItemRows;
  own: readonly Exercise[];
  bands: Bands;
  onOpen: (setLogId: string) => void;
}) {
  const t = useTranslations("pastSession");
  const exerciseOf = (id: string) => exerciseById(id) ?? own.find((one) => one.id === id);
  const title = exerciseOf(exerciseId);
  const planned = exerciseOf(item.exerciseId);
  return (
    <section
      aria-labelledby={`item-${item.id}`}
      className="rounded-card bg-surface px-4 pt-4 pb-2 shadow-card"
    >
      <div className="flex items-start gap-3">
        <StepBadge step={item.step} label={say(`step.${item.step}`)} size="md" />
        <div className="min-w-0">
          <h2 id={`item-${item.id}`} className="type-row-s text-ink">
            {title?.name ?? exerciseId}
          </h2>
          <p className="type-secondary-s text-ink-2">
            {t("dose", { dose: describeDose(item.dose, planned) })}
          </p>
          {exerciseId === item.exerciseId ? null : (
            <p className="type-secondary-s text-ink-2">
              {t("swapped", { planned: planned?.name ?? item.exerciseId })}
            </p>
          )}
        </div>
      </div>
      <ul className="mt-2 divide-y divide-line">
        {sets.map((row) => (
          <li key={row.planned.key}>
            <SetLine row={row} bands={bands} noun={planned?.sideNoun ?? "side"} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}
