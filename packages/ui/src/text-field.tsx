"use client";

import { Eye, EyeOff } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { useId, useState } from "react";
import { joinClasses } from "./join-classes.ts";

export interface TextFieldProps extends Omit<ComponentProps<"input">, "size"> {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, in words a person can act on. Its presence marks the field as invalid. */
  error?: ReactNode;
  /** Sits at the end of the label's line: a "Forgotten?" link. */
  action?: ReactNode;
  size?: "sm" | "md";
  /** With both words a password gets an eye that shows and hides it. */
  revealLabel?: string;
  hideLabel?: string;
}

/** Label, field, hint and error, tied together for the keyboard and the screen reader. */
export function TextField({
  label,
  hint,
  error,
  action,
  size = "md",
  revealLabel,
  hideLabel,
  type = "text",
  id: givenId,
  className,
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const [isRevealed, setIsRevealed] = useState(false);
  const canReveal = type === "password" && revealLabel !== undefined && hideLabel !== undefined;
  const describedBy = joinClasses(error ? `${id}-error` : hint ? `${id}-hint` : undefined);

  return (
    <div className={joinClasses("textfield gap-1.5", className)}>
      <div className="flex items-baseline justify-between gap-4">
        <label className="label" htmlFor={id}>
          {label}
        </label>
        {action}
      </div>
      <div className="relative flex">
        <input
          {...rest}
          id={id}
          type={canReveal && isRevealed ? "text" : type}
          className={joinClasses(
            "input w-full",
            size === "sm" && "input--sm",
            canReveal && "pe-14",
          )}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy || undefined}
        />
        {canReveal && (
          <button
            type="button"
            className="absolute inset-y-0 end-0 grid w-13 place-items-center rounded-field text-ink-2"
            aria-label={isRevealed ? hideLabel : revealLabel}
            aria-pressed={isRevealed}
            aria-controls={id}
            onClick={() => setIsRevealed((was) => !was)}
          >
            {isRevealed ? <EyeOff aria-hidden size={20} /> : <Eye aria-hidden size={20} />}
          </button>
        )}
      </div>
      {error ? (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      ) : hint ? (
        <p className="description" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
