import type { Step } from "@fourstep/core";
import { joinClasses } from "../join-classes.ts";
import { stepGround } from "../step.ts";

export interface StepBar {
  key: string;
  step: Step;
  /** Minutes: the bar's share of the width. */
  weight: number;
  /** 0 to 1. */
  progress: number;
}

export interface StepBarsProps {
  /** "Session progress". */
  label: string;
  /** "Step 2 of 4, 9 minutes left": read instead of a bare per cent. */
  valueText: string;
  bars: readonly StepBar[];
  className?: string;
}

/** The player's top bar: one bar a step in the plan's sequence, as long as its minutes, filling as it is done. */
export function StepBars({ label, valueText, bars, className }: StepBarsProps) {
  const total = bars.reduce((sum, bar) => sum + bar.weight, 0) || 1;
  const done = bars.reduce((sum, bar) => sum + bar.weight * bar.progress, 0);
  return (
    <div
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- <progress> cannot hold one bar a step.
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((100 * done) / total)}
      aria-valuetext={valueText}
      className={joinClasses("flex h-2 gap-1", className)}
    >
      {bars.map((bar) => (
        <span
          key={bar.key}
          className="relative overflow-hidden rounded-full bg-sunken shadow-[inset_0_0_0_1px_var(--line)]"
          style={{ flexGrow: Math.max(bar.weight, 0.5), flexBasis: 0 }}
        >
          {bar.progress > 0 && (
            <span
              className={joinClasses(
                "absolute inset-y-0 start-0 rounded-full",
                stepGround[bar.step],
              )}
              style={{ width: `max(0.5rem, ${Math.min(1, bar.progress) * 100}%)` }}
            />
          )}
        </span>
      ))}
    </div>
  );
}
