import type { ComponentProps, ReactNode } from "react";
import { type ButtonLook, buttonClass } from "./button-class.ts";
import { Spinner } from "./spinner.tsx";

export { buttonClass };

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
