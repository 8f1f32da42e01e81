import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface SwitchProps extends Omit<ComponentProps<"input">, "type" | "size"> {
  label: ReactNode;
  detail?: ReactNode;
}

/** On or off, at once. A native checkbox that says "switch" to a screen reader. */
export function Switch({ label, detail, className, ...rest }: SwitchProps) {
  return (
    <label
      className={joinClasses(
        "flex min-h-12 cursor-pointer items-center justify-between gap-4",
        className,
      )}
    >
      <span>
        <span className="type-body block font-semibold">{label}</span>
        {detail ? <span className="type-secondary-s block text-ink-2">{detail}</span> : null}
      </span>
      <span className="relative inline-flex shrink-0">
        <input
          {...rest}
          type="checkbox"
          // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a native checkbox says whether it is on.
          role="switch"
          className="peer absolute inset-0 cursor-pointer opacity-0"
        />
        <span
          aria-hidden
          className="h-8 w-13 rounded-full border-[1.5px] border-ink-3 bg-sunken peer-checked:border-accent peer-checked:bg-accent peer-focus-visible:outline-[2.5px] peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus"
        />
        <span
          aria-hidden
          className="pointer-events-none absolute start-1 top-1 size-6 rounded-full bg-ink-3 transition-transform peer-checked:translate-x-5 peer-checked:bg-accent-ink"
        />
      </span>
    </label>
  );
}
