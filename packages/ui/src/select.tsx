import { ChevronDown } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { joinClasses } from "./join-classes.ts";

export interface SelectProps extends Omit<ComponentProps<"select">, "size"> {
  label: ReactNode;
  /** Keeps the label for the screen reader only. */
  isLabelHidden?: boolean;
  options: readonly { value: string; label: string }[];
  hint?: ReactNode;
  size?: "sm" | "md";
}

/** The platform's own list, which is the best one on a phone, in our frame. */
export function Select({
  label,
  isLabelHidden = false,
  options,
  hint,
  size = "md",
  id: givenId,
  className,
  ...rest
}: SelectProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  return (
    <div className={joinClasses("textfield gap-1.5", className)}>
      <label className={joinClasses("label", isLabelHidden && "sr-only")} htmlFor={id}>
        {label}
      </label>
      <div className="relative flex items-center">
        <select
          {...rest}
          id={id}
          className={joinClasses(
            "input w-full appearance-none pe-10",
            size === "sm" && "input--sm",
          )}
          aria-describedby={hint ? `${id}-hint` : undefined}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown
          aria-hidden
          size={18}
          className="pointer-events-none absolute end-3 text-ink-2"
        />
      </div>
      {hint ? (
        <p className="description" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
