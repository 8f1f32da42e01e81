"use client";

import type { Exercise } from "@fourstep/core";
import type { FigureSide } from "@fourstep/core/figure";
import type { MomentAt } from "@fourstep/ui";
import { MovingFigure } from "@fourstep/ui/moving-figure";
import Link from "next/link";
import { useTranslations } from "use-intl";

/** Both sides of one exercise at the same moment; one picture where it has no sides. */
export function FigurePair({ exercise, phaseAt }: { exercise: Exercise; phaseAt: MomentAt }) {
  const t = useTranslations("library");
  const word = useTranslations("side");
  const { id, name, dosage } = exercise;
  const sides: readonly FigureSide[] = dosage.perSide ? ["right", "left"] : ["both"];
  return (
    <li className="flex flex-col justify-between gap-2 border-t border-line py-4">
      <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
        {sides.map((side) => (
          <figure key={side} className="min-w-0 flex-1 basis-32">
            <MovingFigure
              exerciseId={id}
              side={side}
              title={t("figureOf", { name, side })}
              isFitted
              hasFloor
              phaseAt={phaseAt}
              whenStill="same"
              className="block h-36 w-full"
            />
            <figcaption className="type-d-small mt-1 text-center text-ink-2">
              {word(side)}
            </figcaption>
          </figure>
        ))}
      </div>
      <Link
        href={`/library/${id}`}
        className="type-d-name flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
      >
        {name}
      </Link>
    </li>
  );
}
