import { Check } from "lucide-react";
import { joinClasses } from "../join-classes.ts";

export type DayState = "done" | "partly" | "planned" | "missed" | "skipped" | "rest";

export interface WeekDay {
  key: string;
  /** One letter, drawn. */
  letter: string;
  /** "Monday 23 November, done": read instead of letter and dot. */
  label: string;
  state: DayState;
  isToday: boolean;
}

export interface WeekDotsProps {
  label: string;
  days: readonly WeekDay[];
  className?: string;
}

/** This week at a glance: done filled with a check, today coral, planned a teal ring, rest a small dot. */
export function WeekDots({ label, days, className }: WeekDotsProps) {
  return (
    <ol aria-label={label} className={joinClasses("grid grid-cols-7", className)}>
      {days.map((day) => (
        <li
          key={day.key}
          aria-current={day.isToday ? "date" : undefined}
          className="flex flex-col items-center gap-1"
        >
          <span className="sr-only">{day.label}</span>
          <span
            aria-hidden
            className={joinClasses(
              "type-secondary-s",
              day.isToday ? "font-[720] text-ink" : "font-semibold text-ink-2",
            )}
          >
            {day.letter}
          </span>
          <span aria-hidden className="grid size-7 place-items-center">
            <Dot day={day} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Dot({ day: { state, isToday } }: { day: WeekDay }) {
  if (state === "done") {
    return (
      <span
        className={joinClasses(
          "grid size-7 place-items-center rounded-full bg-accent text-accent-ink",
          isToday && "outline-2 outline-offset-2 outline-target",
        )}
      >
        <Check size={16} strokeWidth={3} />
      </span>
    );
  }
  if (state === "partly") {
    return (
      <span
        className={joinClasses(
          "size-7 overflow-hidden rounded-full border-2 border-teal-3 bg-linear-to-t from-teal-3 from-50% to-transparent to-50%",
          isToday && "outline-2 outline-offset-2 outline-target",
        )}
      />
    );
  }
  if (isToday && state !== "rest")
    return <span className="size-7 rounded-full border-[3px] border-target" />;
  if (state === "planned") return <span className="size-7 rounded-full border-2 border-teal-3" />;
  if (state === "missed" || state === "skipped") {
    return <span className="size-7 rounded-full border-2 border-dashed border-line-2" />;
  }
  return (
    <span
      className={joinClasses(
        "rounded-full",
        isToday ? "size-2.5 bg-target" : "size-1.5 bg-ink-3/60",
      )}
    />
  );
}
