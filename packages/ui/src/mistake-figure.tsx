import { mistakesOf, type FigureSide } from "@fourstep/core/figure";
import { X } from "lucide-react";
import { FigureSvg } from "./figure-svg.tsx";
import { joinClasses } from "./join-classes.ts";

export interface MistakeFigureProps {
  exerciseId: string;
  /** The mistake's place among the exercise's common mistakes. */
  mistake: number;
  side?: FigureSide | undefined;
  /** "Not like this": stands on the picture, beside a cross. */
  mark: string;
  /** The mistake in words. */
  children: string;
  unit?: number;
  on?: "paper" | "surface" | "sunken" | "tint";
  className?: string;
}

/** How an exercise is not to be done: the pose under a cross, its mark in words, and what is wrong with it. */
export function MistakeFigure(props: MistakeFigureProps) {
  const { exerciseId, mistake, side, mark, children, unit = 1, on = "sunken" } = props;
  const found = mistakesOf(exerciseId).find((each) => each.mistake === mistake);
  if (!found) return null;
  return (
    <figure className={joinClasses("flex flex-col", props.className)}>
      <div className="relative flex flex-1 items-end justify-center rounded-tile bg-sunken px-4 pt-11 pb-3">
        <span className="type-d-name absolute start-3 top-2.5 inline-flex items-center gap-1.5 text-ink">
          <X
            aria-hidden
            size={20}
            strokeWidth={3}
            className="rounded-full border-2 border-ink p-px"
          />
          {mark}
        </span>
        <FigureSvg figure={found.figure(side)} title="" unit={unit} hasFloor on={on} />
      </div>
      <figcaption className="type-d-body mt-2 text-ink">{children}</figcaption>
    </figure>
  );
}
