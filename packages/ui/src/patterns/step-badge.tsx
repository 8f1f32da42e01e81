import type { Step } from "@fourstep/core";
import { joinClasses } from "../join-classes.ts";
import { stepGround, stepNumber } from "../step.ts";

export interface StepBadgeProps {
  step: Step;
  /** The step's name, read instead of the bare number. Leave out where the name stands beside it. */
  label?: string;
  size?: "sm" | "md";
  className?: string;
}

/** The step's number on its shade. */
export function StepBadge({ step, label, size = "sm", className }: StepBadgeProps) {
  return (
    <span
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      data-print="exact"
      className={joinClasses(
        "inline-grid shrink-0 place-items-center rounded-step font-[680] leading-none",
        size === "sm" ? "size-4.5 text-[0.75rem]" : "size-6 text-[0.875rem]",
        stepGround[step],
        className,
      )}
    >
      {stepNumber[step]}
    </span>
  );
}
