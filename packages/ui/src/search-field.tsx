import { Search } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

export interface SearchFieldProps extends Omit<ComponentProps<"input">, "size" | "type"> {
  /** What is searched; read aloud, and shown as the placeholder unless one is given. */
  label: string;
  /** A key cap at the end: `<Kbd>/</Kbd>`. */
  keys?: ReactNode;
  size?: "sm" | "md";
}

/** A sunken search field with its magnifier and, at the desk, its key. */
export function SearchField({
  label,
  keys,
  size = "md",
  className,
  placeholder,
  ...rest
}: SearchFieldProps) {
  return (
    <search className={joinClasses("relative flex items-center", className)}>
      <Search aria-hidden size={18} className="pointer-events-none absolute start-3 text-ink-2" />
      <input
        {...rest}
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        className={joinClasses(
          "input input--sunken w-full ps-9.5",
          size === "sm" && "input--sm",
          keys ? "pe-12" : "",
        )}
      />
      {keys ? <span className="pointer-events-none absolute end-2 flex gap-1">{keys}</span> : null}
    </search>
  );
}
