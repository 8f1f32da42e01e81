import type { Band } from "@fourstep/core";
import { joinClasses } from "../join-classes.ts";

export interface TendernessBarProps {
  /** 0–10; null where the person was not asked or did not say. */
  before: number | null;
  after: number | null;
  /** Of the number before: colours nothing alone, the numbers stand beside it. */
  band?: Band;
  className?: string;
}

/** Tenderness of one spot on a line from 0 to 10: an open ring before, a filled dot after. */
export function TendernessBar({ before, after, className }: TendernessBarProps) {
  const x = (value: number) => 6 + value * 8.4;
  return (
    <svg
      aria-hidden
      viewBox="0 0 96 14"
      width={96}
      height={14}
      className={joinClasses("shrink-0", className)}
    >
      <line x1={3} x2={93} y1={7} y2={7} className="stroke-line" strokeWidth={1.5} />
      {before !== null && after !== null && (
        <line x1={x(before)} x2={x(after)} y1={7} y2={7} className="stroke-ink-3" strokeWidth={2} />
      )}
      {before !== null && (
        <circle cx={x(before)} cy={7} r={4} className="fill-paper stroke-ink-3" strokeWidth={2} />
      )}
      {after !== null && <circle cx={x(after)} cy={7} r={4.5} className="fill-ink" />}
    </svg>
  );
}
