"use client";

import { Check } from "lucide-react";
import { useId } from "react";
import { joinClasses } from "./join-classes.ts";

export interface SegmentedProps<Value extends string> {
  /** Read aloud; not drawn. */
  label: string;
  options: readonly { value: Value; label: string }[];
  value: Value;
  onChange: (value: Value) => void;
  /** `stacked` as beside the timer, `row` as a bar. */
  direction?: "row" | "stacked";
  size?: "sm" | "md";
  className?: string;
}

/** One of few. Native radios: arrows, tab and a screen reader work as they should. */
export function Segmented<Value extends string>({
  label,
  options,
  value,
  onChange,
  direction = "row",
  size = "md",
  className,
}: SegmentedProps<Value>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={joinClasses(
        "flex gap-1 bg-sunken p-1",
        size === "sm" ? "rounded-control" : "rounded-option",
        direction === "stacked" && "flex-col",
        className,
      )}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={joinClasses(
            "flex flex-1 cursor-pointer items-center justify-center gap-2 text-ink-2 has-checked:bg-surface has-checked:text-ink has-checked:shadow-[0_1px_4px_var(--shade)] has-focus-visible:outline-[2.5px] has-focus-visible:outline-focus",
            size === "sm"
              ? "min-h-7 rounded-[0.5rem] px-2.5 text-[0.8125rem] font-semibold"
              : "min-h-12 rounded-segment px-3 text-base font-semibold",
          )}
        >
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {size === "md" && option.value === value && (
            <Check aria-hidden size={20} strokeWidth={2.5} />
          )}
          {option.label}
        </label>
      ))}
    </div>
  );
}
