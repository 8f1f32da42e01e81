import type { Band } from "@fourstep/core";
import { joinClasses } from "../join-classes.ts";
import { FrontHip, FrontWash, SideHip } from "./hip-drawing.tsx";
import { spotPoints } from "./hip-picture.tsx";
import { hipPlaces } from "./hip-places.ts";

export interface HipChartMark {
  readonly id: string;
  /** The same number as in the list beside the picture. */
  readonly number: number;
  readonly exerciseId: string;
  /** The spot's place among its exercise's spot labels. */
  readonly place: number;
  readonly side: "left" | "right";
  readonly band: Band;
}

export interface HipChartProps {
  marks: readonly HipChartMark[];
  /** Whose profile is drawn; marks of the other side show in front only. */
  profile: "left" | "right";
  /** What the picture shows, in words; the list beside it has the rest. */
  label: string;
  className?: string;
}

const width = 665;
const sideFrom = 349;
const sideWidth = 2 * 136;
const rings: Record<Band, string> = {
  green: "stroke-mark-go",
  amber: "stroke-mark-ease",
  red: "stroke-mark-stop",
};

/** The hip from the front and in profile with numbered tender spots: to be read, not pressed. */
export function HipChart({ marks, profile, label, className }: HipChartProps) {
  const drawn = marks.flatMap((mark) => {
    const place = hipPlaces[mark.exerciseId]?.[mark.place];
    const points = place ? spotPoints(place, mark.side) : [];
    return points
      .filter(([x]) => x < sideFrom || mark.side === profile)
      .map(([x, y]) => ({ ...mark, x, y }));
  });
  const apart = spread(drawn);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} 328`}
      className={joinClasses("block w-full", className)}
    >
      <FrontHip />
      <FrontWash />
      <g transform={`translate(${sideFrom} 0) scale(-1 1)`}>
        <FrontWash />
      </g>
      <g
        transform={`translate(${sideFrom} 0)${profile === "right" ? "" : ` translate(${sideWidth} 0) scale(-1 1)`}`}
      >
        <SideHip />
      </g>
      {apart.map(({ id, number, band, x, y }) => (
        <g key={`${id}-${x}`}>
          <circle
            cx={x}
            cy={y}
            r={15}
            strokeWidth={4}
            className={joinClasses("fill-surface", rings[band])}
          />
          <text
            x={x}
            y={y + 6}
            textAnchor="middle"
            className="fill-ink font-sans text-[17px] font-[650]"
          >
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}

const leastGap = 33;

/** Moves a mark straight up until its number hides none of those before it. */
function spread<Mark extends { x: number; y: number }>(marks: readonly Mark[]): Mark[] {
  const placed: Mark[] = [];
  for (const mark of marks) {
    let y = mark.y;
    while (placed.some((other) => Math.hypot(other.x - mark.x, other.y - y) < leastGap)) y -= 3;
    placed.push({ ...mark, y });
  }
  return placed;
}
