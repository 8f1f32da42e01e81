"use client";

import {
  figureAt,
  keyPhases,
  placesOf,
  stillPhase,
  trailOf,
  type Figure,
  type FigureSide,
} from "@fourstep/core/figure";
import type { CSSProperties } from "react";
import { ExerciseFigure } from "../exercise-figure.tsx";
import { drawnShapes, FigureShapes } from "../figure-shapes.tsx";
import type { MomentAt } from "../figure-tempo.ts";
import { joinClasses } from "../join-classes.ts";
import { MovingFigure } from "../moving-figure.tsx";
import { useStillness } from "../use-stillness.ts";

/** A part of a rep, from one phase to another. */
export interface RepPart {
  readonly from: number;
  readonly to: number;
}

export interface MovementPictureProps {
  exerciseId: string;
  side: FigureSide;
  /** The part of the rep that is under way or to come; absent between sets and in a hold. */
  part?: RepPart | undefined;
  /** Where the figure stands at a moment; absent for one that stands still. */
  phaseAt?: MomentAt | undefined;
  isPlaying?: boolean;
  /** Names of the places on the floor. */
  places: Record<"back" | "middle" | "forward", string>;
  className?: string;
}

/**
 * The movement at its moment, the way that its part takes and the places on the floor. Where nothing may move: where
 * the part leads, and where it came from in pale. Fills its box, which needs a height; the words beside it say the same.
 */
export function MovementPicture(props: MovementPictureProps) {
  const { exerciseId, side, part, phaseAt, isPlaying = true, className } = props;
  const isStill = useStillness() || phaseAt === undefined;
  const way = part && wayOf(exerciseId, part);
  const standsAt = way?.to ?? stillPhase(exerciseId);
  const figure = figureAt(exerciseId, standsAt, side);
  if (!figure) return null;
  const trail = way ? trailOf(exerciseId, way.from, way.to) : null;
  const places = way ? placesOf(exerciseId, standsAt, side) : [];
  const layers = {
    behind: way ? (
      <Way trail={trail} ghost={isStill ? figureAt(exerciseId, way.from, side) : null} />
    ) : null,
    before: (
      <>
        {trail ? (
          <path
            d={trail.head}
            className="fill-none stroke-target"
            strokeWidth={1.9}
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        ) : null}
        {places.map(({ name, d, isHere }) => (
          <path key={name} d={d} className={isHere ? "fill-target" : "fill-figure-floor"} />
        ))}
      </>
    ),
  };
  const look = { exerciseId, side, title: "", isFitted: true, hasFloor: true, ...layers };
  return (
    <div
      aria-hidden
      className={joinClasses("[container-type:size] flex items-end justify-center", className)}
    >
      <div className="relative" style={fitted(figure, places.length > 0)}>
        {isStill ? (
          <ExerciseFigure {...look} phase={standsAt} className="block w-full" />
        ) : (
          <MovingFigure
            {...look}
            {...{ phaseAt, isPlaying }}
            whenStill="same"
            className="block w-full"
          />
        )}
        {places.map(({ name, at, isHere }) => (
          <span
            key={name}
            className={joinClasses(
              "type-secondary absolute bottom-0 -translate-x-1/2 font-semibold whitespace-nowrap",
              isHere ? "text-ink" : "text-ink-2",
              // Between its neighbours there may be no room for it on a small phone; its mark says enough.
              name === "middle" && "low:hidden",
            )}
            style={{ left: `${100 * at}%` }}
          >
            {props.places[name]}
          </span>
        ))}
      </div>
    </div>
  );
}

/** From the key pose before a part to the one that it leads to: a part may pass through both ends of its time. */
function wayOf(exerciseId: string, { from, to }: RepPart): RepPart {
  const keys = keyPhases(exerciseId);
  return {
    from: keys.findLast((key) => key <= from + nearly) ?? from,
    to: keys.findLast((key) => key > from + nearly && key <= to + nearly) ?? to,
  };
}

/** Parts of a rep are sums of shares, and these are not exact. */
const nearly = 1e-6;

/** As wide as the room allows at this figure's proportions, with a line for words below. */
function fitted({ box }: Figure, hasWords: boolean): CSSProperties {
  const words = hasWords ? "1.5rem" : "0rem";
  return {
    width: `min(100cqw, calc((100cqh - ${words}) * ${box.width / box.height}))`,
    paddingBottom: words,
  };
}

/** The dotted way to where a part leads, and the pale pose that it comes from. */
function Way({ trail, ghost }: { trail: { d: string } | null; ghost: Figure | null }) {
  return (
    <g strokeLinecap="round">
      {ghost ? <FigureShapes shapes={drawnShapes(ghost.shapes, false)} isGhost /> : null}
      {trail ? (
        <path
          d={trail.d}
          className="fill-none stroke-target"
          strokeWidth={1.7}
          strokeDasharray="0 4"
        />
      ) : null}
    </g>
  );
}
