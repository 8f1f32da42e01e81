"use client";

import type { ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";
import type { Clock } from "./use-now.ts";
import { useNow, wallClock } from "./use-now.ts";

export interface TimerProps {
  /** All moments in milliseconds since 1970. */
  startedAt: number;
  endsAt: number;
  /** Set while paused: the reading stands still at this moment. */
  pausedAt?: number | null;
  totalSeconds: number;
  /** "seconds left of 30", under the bar. */
  caption: ReactNode;
  /** What the timer is, for a screen reader: "Time left". */
  label: string;
  /** Stands at the right of the number: hold or knead. */
  children?: ReactNode;
  clock?: Clock;
  className?: string;
}

/** Seconds left, rounded up, never below nought. */
export function secondsLeft(endsAt: number, now: number): number {
  return Math.max(0, Math.ceil((endsAt - now) / 1000));
}

/** "18" below 100 seconds in all, "1:58" above: the form is settled by the total, so it does not change on the way. */
export function timeReading(seconds: number, totalSeconds: number): string {
  if (totalSeconds < 100) return String(seconds);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/**
 * The big number and the bar that drains. Both come from timestamps, so a locked phone loses nothing. The bar
 * glides towards the value of the next second; under reduced motion it steps there.
 */
export function Timer({
  startedAt,
  endsAt,
  pausedAt = null,
  totalSeconds,
  caption,
  label,
  children,
  clock = wallClock,
  className,
}: TimerProps) {
  const running = pausedAt === null;
  const ticked = useNow(endsAt, running, clock);
  const now = Math.max(startedAt, pausedAt ?? ticked);
  const left = secondsLeft(endsAt, now);
  const span = Math.max(1, totalSeconds * 1000);
  const toNextSecond = running && left > 0 ? (endsAt - now) % 1000 || 1000 : 0;
  const share = Math.min(1, Math.max(0, (endsAt - now - toNextSecond) / span));
  const reading = timeReading(left, totalSeconds);

  return (
    <div className={className}>
      <div className="flex flex-wrap items-center justify-between gap-x-2 gap-y-4">
        <span
          role="timer"
          aria-label={label}
          className={joinClasses(
            "type-count -ms-1.5",
            reading.length > 2 && "text-[min(6.75rem,28vw)]! leading-[1.05]!",
          )}
        >
          {reading}
        </span>
        {children}
      </div>
      <div aria-hidden className="mt-4 low:mt-2 h-3.5 overflow-hidden rounded-full bg-line">
        <div
          data-testid="timer-bar"
          className="size-full rounded-full bg-target motion-reduce:transition-none!"
          style={{
            transform: `translateX(${(share - 1) * 100}%)`,
            transition:
              toNextSecond > 0 ? `transform ${Math.round(toNextSecond)}ms linear` : "none",
          }}
        />
      </div>
      <p className="type-secondary-s mt-2 font-semibold text-ink-2">{caption}</p>
    </div>
  );
}
