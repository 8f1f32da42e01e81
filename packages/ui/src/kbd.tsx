import type { ReactNode } from "react";

/** A key cap. Hidden from screen readers where it only repeats `aria-keyshortcuts`. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd aria-hidden className="kbd">
      {children}
    </kbd>
  );
}
