import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";

/** A real table: no zebra, no vertical lines. The caption is read aloud; show it with `isCaptionShown`. */
export function Table({
  caption,
  isCaptionShown = false,
  className,
  children,
  ...rest
}: ComponentProps<"table"> & { caption: ReactNode; isCaptionShown?: boolean }) {
  return (
    <table {...rest} className={joinClasses("w-full border-collapse text-start", className)}>
      <caption className={isCaptionShown ? "type-d-small pb-2 text-start text-ink-2" : "sr-only"}>
        {caption}
      </caption>
      {children}
    </table>
  );
}

export interface ColumnProps extends ComponentProps<"th"> {
  isNumeric?: boolean;
  /** The direction this column is sorted in now. */
  sorted?: "ascending" | "descending";
}

/** A column's head. Put a button inside to let people sort. */
export function Column({ isNumeric = false, sorted, className, ...rest }: ColumnProps) {
  return (
    <th
      {...rest}
      scope="col"
      aria-sort={sorted}
      className={joinClasses(
        "type-d-small border-b border-line px-2 py-2 text-ink-3 first:ps-0 last:pe-0",
        isNumeric ? "text-end" : "text-start",
        className,
      )}
    />
  );
}

/** The cell that names its row. */
export function RowHead({ className, ...rest }: ComponentProps<"th">) {
  return (
    <th
      {...rest}
      scope="row"
      className={joinClasses(
        "type-d-name border-b border-line px-2 py-2 text-start text-ink first:ps-0",
        className,
      )}
    />
  );
}

/** A cell; numbers stand at the right. */
export function Cell({
  isNumeric = false,
  className,
  ...rest
}: ComponentProps<"td"> & { isNumeric?: boolean }) {
  return (
    <td
      {...rest}
      className={joinClasses(
        "type-d-body border-b border-line px-2 py-2 first:ps-0 last:pe-0",
        isNumeric && "text-end",
        className,
      )}
    />
  );
}
