"use client";

import {
  cautionFor,
  describeDose,
  type DraftItem,
  equipmentOf,
  estimatedSeconds,
  type Exercise,
} from "@fourstep/core";
import { joinClasses } from "@fourstep/ui";
import { SeverityShape } from "@fourstep/ui/patterns/severity-shape";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { useBoard } from "./builder-context.ts";
import { CardFigure } from "./card-figure.tsx";
import { CardOpen } from "./card-open.tsx";
import { clock } from "./use-words.ts";

/** One exercise of the plan. The chosen one opens in place. */
export function BoardCard({ item, exercise }: { item: DraftItem; exercise: Exercise }) {
  const t = useTranslations("builder");
  const board = useBoard();
  const [isLooking, setLooking] = useState(false);
  const isOpen = board.selected === item.key;
  const caution = cautionFor(exercise, board.tags, board.exercises);
  const isHardHit = board.hard.some(({ keys }) => keys.includes(item.key));
  const dose = describeDose(item.dose, exercise);
  const needs = equipmentOf([exercise])
    .map(({ oneOf }) => oneOf[0])
    .join(", ");
  return (
    <div
      className={joinClasses(
        "rounded-card border bg-surface",
        isOpen
          ? "border-2 border-accent shadow-[0_14px_36px_-14px_var(--shade)]"
          : isHardHit
            ? "border-[1.5px] border-mark-ease"
            : "border-line",
      )}
    >
      <button
        type="button"
        data-card={item.key}
        aria-expanded={isOpen}
        aria-label={t("card", { name: exercise.name, dose, time: clock(estimatedSeconds(item)) })}
        className="block w-full rounded-card px-3 pt-2 pb-2.5 text-start"
        onFocus={() => board.select(item.key)}
        onClick={() => board.select(item.key)}
        onKeyDown={(event) => {
          if (event.key !== " ") return;
          event.preventDefault();
          setLooking(!isLooking);
        }}
        onKeyUp={(event) => {
          if (event.key === " ") event.preventDefault();
        }}
      >
        <span className="flex h-23 items-end justify-center overflow-hidden border-b border-line-2">
          <CardFigure exercise={exercise} isMoving={isLooking} />
        </span>
        <span className="type-d-name mt-2 block">{exercise.name}</span>
        <span className="mt-0.5 block text-[0.8125rem] font-semibold text-accent">{dose}</span>
        <span className="type-d-small mt-0.5 flex justify-between gap-2 text-ink-2">
          <span>{clock(estimatedSeconds(item))}</span>
          <span className="truncate">{needs}</span>
        </span>
        {caution && !isOpen ? (
          <span className="type-d-small mt-1.5 flex items-center gap-1.5 text-ease">
            <SeverityShape band={caution.level === "do_not" ? "red" : "amber"} size={11} />
            {t(`caution.${caution.level}`)}
          </span>
        ) : null}
      </button>
      {isOpen ? <CardOpen item={item} exercise={exercise} caution={caution} /> : null}
    </div>
  );
}
