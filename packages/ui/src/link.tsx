import type { ComponentProps } from "react";
import { joinClasses } from "./join-classes.ts";

export interface LinkLook {
  isUnderlined?: boolean;
  /** Pads the words to a 48 px target without moving them. */
  isTouch?: boolean;
  className?: string | undefined;
}

/** The classes of a text link, for the app's own Link: `<NextLink className={linkClass()}>`. */
export function linkClass({
  isUnderlined = true,
  isTouch = true,
  className,
}: LinkLook = {}): string {
  return joinClasses(
    "link",
    isUnderlined && "link--underlined",
    isTouch && "-my-3 py-3",
    className,
  );
}

export interface LinkProps extends ComponentProps<"a">, LinkLook {}

/** A plain anchor in our colours. */
export function Link({
  isUnderlined = true,
  isTouch = true,
  className,
  children,
  ...rest
}: LinkProps) {
  return (
    <a {...rest} className={linkClass({ isUnderlined, isTouch, className })}>
      {children}
    </a>
  );
}
