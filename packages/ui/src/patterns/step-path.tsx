import type { Step } from "@fourstep/core";
import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";
import { stepGround, stepNumber } from "../step.ts";

export interface StepSegment {
  key: string;
  step: Step;
  /** What stands in the ribbon: minutes with their unit, a check, or the step's number. */
  glyph:
    | { kind: "minutes"; value: number; unit: string }
    | { kind: "check" }
    | { kind: "number" }
    | { kind: "open" };
  /** The segment's length follows this: the step's minutes. */
  weight: number;
  /** What stands beside the segment. */
  children: ReactNode;
}

export interface StepPathProps {
  label: string;
  segments: readonly StepSegment[];
  /** 46 px; 40 px on public pages. */
  width?: "wide" | "narrow";
  className?: string;
}

/** One ribbon through the steps of a session, each beside its words, in the plan's own sequence. */
export function StepPath({ label, segments, width = "wide", className }: StepPathProps) {
  return (
    <ol aria-label={label} className={joinClasses("flex flex-col gap-0.5", className)}>
      {segments.map((segment, place) => (
        <li
          key={segment.key}
          className="flex items-stretch gap-4"
          style={{ minHeight: `${2.25 + 0.75 * Math.min(segment.weight, 8)}rem` }}
        >
          <span
            data-print="exact"
            className={joinClasses(
              "flex shrink-0 flex-col items-center justify-center",
              width === "wide" ? "w-11.5" : "w-10",
              place === 0 && "rounded-t-full",
              place === segments.length - 1 && "rounded-b-full",
              segment.glyph.kind === "open"
                ? "border-[1.5px] border-line-2 bg-sunken text-ink-3"
                : stepGround[segment.step],
            )}
          >
            <Glyph segment={segment} />
          </span>
          <div className="flex min-w-0 flex-1 flex-col justify-center py-1.5">
            {segment.children}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Glyph({ segment: { glyph, step } }: { segment: StepSegment }) {
  switch (glyph.kind) {
    case "minutes":
      return (
        <>
          <span className="text-[1.375rem] leading-6 font-[720]">{glyph.value}</span>
          <span className="text-[0.8125rem] leading-4 font-semibold">{glyph.unit}</span>
        </>
      );
    case "check":
      return <Check aria-hidden size={24} strokeWidth={2.75} />;
    default:
      return <span className="text-[1.375rem] leading-6 font-[720]">{stepNumber[step]}</span>;
  }
}
