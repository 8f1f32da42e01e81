import { joinClasses } from "../join-classes.ts";
import type { DayState } from "./week-dots.tsx";

export interface DayStripProps {
  /** Oldest first. */
  days: readonly { readonly day: string; readonly status: DayState }[];
  /** "9 of 11 kept in 14 days". */
  label: string;
  className?: string;
}

/** Fourteen days as marks: filled done, outlined missed, half partly, a dot for a rest day. */
export function DayStrip({ days, label, className }: DayStripProps) {
  const step = 7.5;
  return (
    <svg
      role="img"
      aria-label={label}
      width={days.length * step}
      height={15}
      className={joinClasses("shrink-0", className)}
    >
      {days.map(({ day, status }, place) => (
        <Mark key={day} x={place * step} status={status} />
      ))}
    </svg>
  );
}

function Mark({ x, status }: { x: number; status: DayState }) {
  const frame = { x: x + 0.75, y: 1.25, width: 4.5, height: 12.5, rx: 1.5 };
  switch (status) {
    case "done":
      return <rect {...frame} className="fill-teal-3 stroke-teal-3" strokeWidth={1} />;
    case "partly":
      return (
        <>
          <rect {...frame} className="fill-none stroke-teal-3" strokeWidth={1} />
          <rect {...frame} y={7.5} height={6.25} className="fill-teal-3" />
        </>
      );
    case "missed":
    case "skipped":
      return <rect {...frame} className="fill-none stroke-ink-3" strokeWidth={1} />;
    case "planned":
      return (
        <rect
          {...frame}
          className="fill-none stroke-line-2"
          strokeWidth={1}
          strokeDasharray="1.5 1.5"
        />
      );
    case "rest":
      return <circle cx={x + 3} cy={12.5} r={0.9} className="fill-ink-3" />;
  }
  return null;
}
