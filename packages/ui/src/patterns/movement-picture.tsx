import type { FloorPlace } from "@fourstep/core/figure";
import { movementOf } from "@fourstep/core/figure";
import type { CSSProperties } from "react";
import { ExerciseFigure } from "../exercise-figure.tsx";
import { joinClasses } from "../join-classes.ts";
import { MovementDrawing } from "./movement-drawing.tsx";

export interface MovementPictureProps {
  exerciseId: string;
  /** The part of the rep that is under way, by its name in the library: "Forward"; absent between sets. */
  part: string | undefined;
  side: "left" | "right" | "both";
  /** Names of the places on the floor. */
  places: Record<FloorPlace, string>;
  className?: string;
}

/**
 * Where the part of a rep that is under way leads, where it came from, and the way between; the one key moment
 * between sets and for an exercise that has no second. Fills its box, which needs a height; the words beside it say the same.
 */
export function MovementPicture(props: MovementPictureProps) {
  const { exerciseId, part, side, className } = props;
  const figure = part === undefined ? null : movementOf(exerciseId, part, { side });
  if (!figure) {
    return (
      <ExerciseFigure
        exerciseId={exerciseId}
        title=""
        side={side}
        isFitted
        hasFloor
        className={joinClasses("w-full", className)}
      />
    );
  }
  const { box, places } = figure;
  const words = places.length > 0 ? "1.5rem" : "0rem";
  const ratio = box.width / box.height;
  const fitted: CSSProperties = {
    width: `min(100cqw, calc((100cqh - ${words}) * ${ratio}))`,
    paddingBottom: words,
  };
  return (
    <div
      aria-hidden
      className={joinClasses("[container-type:size] flex items-end justify-center", className)}
    >
      <div className="relative" style={fitted}>
        <MovementDrawing figure={figure} className="block w-full" />
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
