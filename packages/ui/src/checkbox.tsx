import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "size"> {
  label: ReactNode;
}

/** A native checkbox with a 48 px row to press. */
export function Checkbox({ label, className, ...rest }: CheckboxProps) {
  return (
    <label className={joinClasses("flex min-h-12 cursor-pointer items-center gap-3", className)}>
      <span className="relative grid size-6 shrink-0 place-items-center">
        <input
          {...rest}
          type="checkbox"
          className="peer absolute inset-0 cursor-pointer opacity-0"
        />
        <span
          aria-hidden
          className="absolute inset-0 rounded-lg border-[1.5px] border-ink-3 bg-surface peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-[2.5px] peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus"
        />
        <Check
          aria-hidden
          size={16}
          strokeWidth={3}
          className="relative text-accent-ink opacity-0 peer-checked:opacity-100"
        />
      </span>
      <span className="type-body">{label}</span>
    </label>
  );
}
