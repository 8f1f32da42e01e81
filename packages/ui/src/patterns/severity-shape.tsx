import type { Band } from "@fourstep/core";
import { bandMark } from "../band.ts";
import { joinClasses } from "../join-classes.ts";

export interface SeverityShapeProps {
  /** `info` is a ring: something to read, nothing to fear. */
  band: Band | "info";
  size?: number;
  className?: string;
}

const octagon = "5.86,1 14.14,1 19,5.86 19,14.14 14.14,19 5.86,19 1,14.14 1,5.86";

/** Disc, triangle, octagon, ring: a band by its shape. Decoration; the number or word stands beside it. */
export function SeverityShape({ band, size = 12, className }: SeverityShapeProps) {
  const look = band === "info" ? "fill-none stroke-ink-3" : bandMark[band];
  return (
    <svg
      aria-hidden
      viewBox="0 0 20 20"
      width={size}
      height={size}
      className={joinClasses("inline-block shrink-0", look, className)}
    >
      {band === "green" && <circle cx={10} cy={10} r={8.5} />}
      {band === "amber" && <path d="M10 2 19 18H1Z" strokeLinejoin="round" />}
      {band === "red" && <polygon points={octagon} />}
      {band === "info" && <circle cx={10} cy={10} r={7} strokeWidth={3.5} />}
    </svg>
  );
}
