import type { ComponentProps, ReactNode } from "react";
import { joinClasses } from "./join-classes.ts";
import { Spinner } from "./spinner.tsx";

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

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled">, ButtonLook {
  /** At work: keeps its width and its words, shows a spinner, and takes no second press. */
  isPending?: boolean;
  /** Why it cannot be pressed now. It stays reachable and the reason is read with it. */
  unavailable?: string | undefined;
  icon?: ReactNode;
}

/** A native button in HeroUI's clothes: small, and alive before JavaScript arrives. */
export function Button({
  variant = "primary",
  size = "md",
  isFullWidth = false,
  isIconOnly = false,
  isPending = false,
  unavailable,
  icon,
  className,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps) {
  const isBlocked = isPending || unavailable !== undefined;
  return (
    <button
      {...rest}
      type={isBlocked && type === "submit" ? "button" : type}
      className={buttonClass({ variant, size, isFullWidth, isIconOnly, className })}
      aria-busy={isPending || undefined}
      aria-disabled={unavailable === undefined ? undefined : true}
      title={unavailable ?? rest.title}
      onClick={isBlocked ? undefined : onClick}
    >
      {isPending ? <Spinner /> : icon}
      {children}
    </button>
  );
}
