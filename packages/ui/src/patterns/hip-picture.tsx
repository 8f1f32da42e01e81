"use client";

import type { MouseEvent } from "react";
import { joinClasses } from "../join-classes.ts";
import { FrontHip, FrontWash, SideHip } from "./hip-drawing.tsx";
import type { HipMapProps } from "./hip-map.tsx";
import type { SpotPlace } from "./hip-places.ts";
import { onRadioKeys } from "./radio-keys.ts";

const width = 665;
const height = 328;
/** The side drawing begins here. */
const sideFrom = 349;
const frontMiddle = 174.5;
const sideMiddle = 136;

/** Where a spot is drawn, turned for the working side, in the units of the whole picture. */
export function spotPoints(
  { front, side }: SpotPlace,
  workingSide: "left" | "right",
): (readonly [number, number])[] {
  const turn = (x: number, middle: number) => (workingSide === "right" ? x : 2 * middle - x);
  return [
    ...(front ? [[turn(front[0], frontMiddle), front[1]] as const] : []),
    ...(side ? [[sideFrom + turn(side[0], sideMiddle), side[1]] as const] : []),
  ];
}

type PictureProps = HipMapProps & { places: readonly SpotPlace[]; name: string };

/** The two drawings with their spots: rings to look at, radios to press and to reach by key. */
export function HipPicture(props: PictureProps) {
  const { spots, places, chosen, onChoose, side, words, name, isReminder = false } = props;
  const values = spots.map((_, place) => place);
  const points = spots.map((_, place) => spotPoints(places[place] ?? {}, side));
  /** The nearest spot takes the press: each has all the room up to its neighbour. */
  const onPress = (event: MouseEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    if (event.detail === 0 || box.width === 0) return;
    const x = ((event.clientX - box.left) * width) / box.width;
    const y = ((event.clientY - box.top) * height) / box.height;
    const [nearest] = points
      .flatMap((each, place) =>
        each.map(([px, py]) => ({ place, away: Math.hypot(px - x, py - y) })),
      )
      .toSorted((a, b) => a.away - b.away);
    if (nearest && nearest.away < 64) onChoose(nearest.place);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the radios within take the keys.
    <div
      className={`relative low:mx-auto ${isReminder ? "low:w-1/2" : "low:w-3/4"}`}
      onClick={onPress}
    >
      <svg aria-hidden viewBox={`0 0 ${width} ${height}`} className="block w-full">
        <FrontHip />
        <g transform={side === "right" ? undefined : `translate(${2 * frontMiddle} 0) scale(-1 1)`}>
          <FrontWash />
        </g>
        <g
          transform={`translate(${sideFrom} 0)${side === "right" ? "" : ` translate(${2 * sideMiddle} 0) scale(-1 1)`}`}
        >
          <SideHip />
        </g>
        {points.flatMap((each, place) =>
          each.map(([x, y]) => (
            <Ring key={`${place}-${x}`} x={x} y={y} isChosen={place === chosen} />
          )),
        )}
      </svg>
      <span
        aria-hidden
        className={joinClasses(
          "type-secondary-s absolute start-4 top-2 font-semibold text-ink-2",
          isReminder && "low:hidden",
        )}
      >
        {words.front}
      </span>
      <span
        aria-hidden
        className={joinClasses(
          "type-secondary-s absolute start-[52%] top-2 font-semibold text-ink-2",
          isReminder && "low:hidden",
        )}
      >
        {words.side}
      </span>
      <span
        aria-hidden
        className="type-secondary-s absolute bottom-1 start-[6%] font-semibold text-ink-2"
      >
        {words.right}
      </span>
      <span
        aria-hidden
        className="type-secondary-s absolute bottom-1 start-[44%] font-semibold text-ink-2"
      >
        {words.left}
      </span>
      {spots.map((label, place) => {
        const [x, y] = points[place]?.[0] ?? [40, 300];
        return (
          <input
            key={label}
            type="radio"
            name={name}
            value={place}
            aria-label={label}
            checked={place === chosen}
            onChange={() => onChoose(place)}
            onKeyDown={(event) => onRadioKeys(event, values, chosen, onChoose)}
            className="pointer-events-none absolute size-12 -translate-x-1/2 -translate-y-1/2 appearance-none rounded-full"
            style={{ left: `${(100 * x) / width}%`, top: `${(100 * y) / height}%` }}
          />
        );
      })}
    </div>
  );
}

function Ring({ x, y, isChosen }: { x: number; y: number; isChosen: boolean }) {
  if (!isChosen)
    return <circle cx={x} cy={y} r={10} className="fill-surface stroke-ink" strokeWidth={4} />;
  return (
    <>
      <circle
        cx={x}
        cy={y}
        r={29}
        className="origin-center animate-breathe fill-target/22 [transform-box:fill-box]"
      />
      <circle cx={x} cy={y} r={18} className="fill-surface/70 stroke-target" strokeWidth={4} />
      <circle cx={x} cy={y} r={11} className="fill-target" />
    </>
  );
}
