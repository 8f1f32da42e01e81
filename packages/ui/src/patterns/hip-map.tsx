"use client";

import { useId } from "react";
import { joinClasses } from "../join-classes.ts";
import { HipPicture } from "./hip-picture.tsx";
import { hipPlaces } from "./hip-places.ts";
import { onRadioKeys } from "./radio-keys.ts";

export interface HipMapProps {
  exerciseId: string;
  /** The exercise's spot labels, in the library's order. */
  spots: readonly string[];
  /** The place of the chosen one in `spots`. */
  chosen: number | null;
  onChoose: (place: number) => void;
  side: "left" | "right";
  /** "Where is it most tender?", "front", "side", "R", "L", and the line when none is chosen yet. */
  words: { legend: string; front: string; side: string; right: string; left: string; none: string };
  /** On a small screen the timer needs the room: the spot is chosen, and the picture only reminds. */
  isReminder?: boolean;
  className?: string;
}

/** The hip from the front and from the working side, with its tender spots as one group of radios. */
export function HipMap(props: HipMapProps) {
  const { exerciseId, spots, chosen, words, className } = props;
  const name = useId();
  const places = hipPlaces[exerciseId];
  const isShort = props.isReminder === true && places === undefined;
  return (
    <div
      role="radiogroup"
      aria-label={words.legend}
      className={joinClasses("overflow-hidden rounded-card bg-surface shadow-card", className)}
    >
      {places ? (
        <HipPicture {...props} places={places} name={name} />
      ) : (
        <List {...props} name={name} className={isShort ? "low:hidden" : ""} />
      )}
      <p
        className={joinClasses(
          "flex min-h-14 items-center gap-3 px-4 py-2",
          // A list says itself which one is chosen, unless it has made room for the timer.
          places ? "border-t border-line" : isShort ? "unless-low:hidden" : "sr-only",
        )}
        aria-live="polite"
      >
        <span
          aria-hidden
          className={joinClasses(
            "size-3.5 shrink-0 rounded-full",
            chosen === null ? "border-2 border-ink-3" : "bg-target",
          )}
        />
        <span className="type-body font-[620] text-ink first-letter:uppercase">
          {chosen === null ? words.none : spots[chosen]}
        </span>
      </p>
    </div>
  );
}

/** Spots that no drawing shows are chosen by their words. */
function List({ spots, chosen, onChoose, name, className }: HipMapProps & { name: string }) {
  const values = spots.map((_, place) => place);
  return (
    <div className={joinClasses("flex flex-col py-1", className)}>
      {spots.map((label, place) => (
        <label
          key={label}
          className="flex min-h-12 cursor-pointer items-center gap-3 px-4 has-focus-visible:outline-[2.5px] has-focus-visible:-outline-offset-4 has-focus-visible:outline-focus"
        >
          <input
            type="radio"
            className="peer sr-only"
            name={name}
            value={place}
            checked={place === chosen}
            onChange={() => onChoose(place)}
            onKeyDown={(event) => onRadioKeys(event, values, chosen, onChoose)}
          />
          <span
            aria-hidden
            className="size-5 rounded-full border-2 border-ink-3 peer-checked:border-[6px] peer-checked:border-target"
          />
          <span className="type-body first-letter:uppercase">{label}</span>
        </label>
      ))}
    </div>
  );
}
