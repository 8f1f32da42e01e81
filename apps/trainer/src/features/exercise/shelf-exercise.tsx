"use client";

import { type Exercise, defaultDoseOf, describeDose } from "@fourstep/core";
import { figureAt } from "@fourstep/core/figure";
import { cycleSeconds, joinClasses } from "@fourstep/ui";
import { MovingFigure } from "@fourstep/ui/moving-figure";
import Link from "next/link";
import { choosing } from "./choosing.ts";
import { useAttention } from "./use-attention.ts";

/** Pixels below the floor line that stay free of words. */
const hangs = 5;

/** One exercise on its shelf: it stands on the floor line, and moves while it is looked at. */
export function ShelfExercise({
  exercise,
  isChosen,
  isTight,
  onChoose,
}: {
  exercise: Exercise;
  isChosen: boolean;
  /** Whether the shelf is narrow, so that words take more lines. */
  isTight: boolean;
  onChoose: (id: string) => void;
}) {
  const { hasAttention, attention } = useAttention();
  const { id, shortName, fromArticle, dosage } = exercise;
  const unit = fromArticle ? 0.88 : 0.68;
  const box = figureAt(id, 0)?.box;
  // What lies below the floor hangs below the line, as far as there is room above the words.
  const below = box ? -Math.min(hangs, (box.y + box.height) * unit) : 0;
  return (
    <li
      className={joinClasses(
        "flex min-w-24 flex-1 flex-col",
        // Where a shelf does not hold all of its step, it breaks in two halves and leaves nobody alone.
        isTight ? "max-2xl:basis-[22%]" : "max-lg:basis-[22%]",
      )}
    >
      <Link
        href={`/library/${id}`}
        {...attention}
        aria-current={isChosen ? "true" : undefined}
        onClick={choosing(() => onChoose(id))}
        className="group flex h-full flex-col rounded-tile hover:bg-tint aria-[current]:bg-tint"
      >
        <span className="flex min-h-20 flex-1 items-end justify-center overflow-clip border-b border-line-2 px-1 [overflow-clip-margin:0.5rem]">
          <span className="block" style={{ marginBottom: below }}>
            <MovingFigure
              exerciseId={id}
              title=""
              unit={unit}
              secondsPerCycle={cycleSeconds(exercise)}
              breathes={dosage.kind !== "reps"}
              isPlaying={hasAttention}
              whenStill="one"
              className="block max-w-none"
            />
          </span>
        </span>
        <span
          className={joinClasses(
            "flex min-h-22 flex-col items-center px-1.5 pt-1.5 pb-1 text-center",
            !isTight && "lg:min-h-17",
          )}
        >
          <span
            className={joinClasses(
              "type-d-body text-ink group-hover:text-accent",
              fromArticle && "font-[680]",
            )}
          >
            {shortName}
          </span>
          <span className="type-d-small text-ink-2">
            {describeDose(defaultDoseOf(dosage), exercise)}
          </span>
        </span>
      </Link>
    </li>
  );
}
