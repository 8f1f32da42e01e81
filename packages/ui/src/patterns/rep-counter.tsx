import { Check } from "lucide-react";
import type { CSSProperties, ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";

export interface RepPhase {
  key: string;
  /** "Forward". */
  label: string;
  /** "3 s". */
  time: string;
  state: "done" | "live" | "next";
  /** Of the live phase, 0 to 1. */
  progress?: number;
}

export interface RepCounterProps {
  /** The number drawn: the rep under way, or those done. */
  rep: number;
  total: number;
  /** "of 12". */
  ofLabel: string;
  /** "Rep 5 of 8, back": read instead of the drawing. */
  label: string;
  /** Phases done so far, over all reps: 9 is four lunges and one half. */
  phasesDone: number;
  /** Two for the forward-and-back lunge: its pills are split. */
  phasesPerRep: 1 | 2;
  /** Whether the next phase is under way now. */
  isLive: boolean;
  phases?: readonly RepPhase[];
  /** Stands where the phases would, when there are none. */
  children?: ReactNode;
  className?: string;
}

/** How many reps, what one rep is, and which part of it is now. The count changes without animation. */
export function RepCounter(props: RepCounterProps) {
  const { rep, total, ofLabel, label, phases = [], children, className } = props;
  // The total settles the form, so that nothing moves when the count reaches ten.
  const isWide = total > 9;
  return (
    <div className={className}>
      <div className="flex flex-wrap items-center justify-between gap-x-2.5 gap-y-4">
        <p className={isWide ? "" : "flex items-baseline gap-3"}>
          <span className="sr-only">{label}</span>
          <span aria-hidden className="type-count -ms-1.5">
            {rep}
          </span>
          <span
            aria-hidden
            className={joinClasses(
              "text-[1.625rem] leading-8 font-[620] text-ink-2",
              isWide && "mt-2 block",
            )}
          >
            {ofLabel}
          </span>
        </p>
        {phases.length > 0 ? <Phases phases={phases} /> : children}
      </div>
      <Pills {...props} />
    </div>
  );
}

function Phases({ phases }: { phases: readonly RepPhase[] }) {
  return (
    <ol className="flex min-w-[min(11rem,100%)] flex-1 flex-col gap-1.5">
      {phases.map((phase) => (
        <li
          key={phase.key}
          aria-current={phase.state === "live" ? "step" : undefined}
          className={joinClasses(
            "relative flex min-h-13 low:min-h-10 items-center gap-1.5 overflow-hidden rounded-segment border-[2.5px] px-2 text-[1.4375rem] font-bold",
            phase.state === "live"
              ? "border-target bg-paper text-ink"
              : "border-transparent bg-sunken text-ink-2",
          )}
        >
          {phase.state === "live" && (
            <span
              aria-hidden
              className="absolute inset-0 origin-left bg-target/22 rtl:origin-right"
              style={{ transform: `scaleX(${Math.min(1, phase.progress ?? 0)})` }}
            />
          )}
          {phase.state === "done" && (
            <Check aria-hidden size={18} strokeWidth={2.75} className="relative shrink-0" />
          )}
          <span className="relative min-w-0 flex-1 truncate">{phase.label}</span>
          <span className="relative">{phase.time}</span>
        </li>
      ))}
    </ol>
  );
}

function Pills({ total, phasesPerRep, phasesDone, isLive }: RepCounterProps) {
  const shape: CSSProperties = {
    gridTemplateColumns: `repeat(${total > 16 ? Math.ceil(total / 2) : total}, minmax(0, 1fr))`,
  };
  return (
    <div aria-hidden className="mt-4 grid gap-x-1 gap-y-1.5" style={shape}>
      {Array.from({ length: total }, (_, rep) => (
        <span key={rep} className="flex h-3 gap-0.5">
          {Array.from({ length: phasesPerRep }, (_, phase) => {
            const place = rep * phasesPerRep + phase;
            return (
              <span
                key={phase}
                className={joinClasses(
                  "flex-1 first:rounded-s-full last:rounded-e-full only:rounded-full not-first:rounded-s-xs not-last:rounded-e-xs",
                  place < phasesDone
                    ? "bg-teal-4"
                    : place === phasesDone && isLive
                      ? "bg-target"
                      : "border-[1.5px] border-line-2 bg-sunken",
                )}
              />
            );
          })}
        </span>
      ))}
    </div>
  );
}
