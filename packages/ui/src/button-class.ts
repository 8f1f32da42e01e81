import { joinClasses } from "./join-classes.ts";

export type ButtonVariant = "primary" | "secondary" | "soft" | "quiet" | "call";
export type ButtonSize = "sm" | "md" | "lg";

export interface ButtonLook {
  /** One primary in a view; `call` is the emergency call and nothing else. */
  variant?: ButtonVariant;
  /** lg 62 px (start), md 48 px, sm 32 px for the desk. */
  size?: ButtonSize;
  isFullWidth?: boolean;
  isIconOnly?: boolean;
  className?: string | undefined;
}

/** The classes of a button, for what is a link by nature: `<Link className={buttonClass()}>`. */
export function buttonClass(look: ButtonLook = {}): string {
  const { variant = "primary", size = "md", isFullWidth, isIconOnly, className } = look;
  return joinClasses(
    "button",
    `button--${variant}`,
    `button--${size}`,
    isFullWidth && "button--full-width",
    isIconOnly && "button--icon",
    className,
  );
}
