import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { joinClasses } from "./join-classes.ts";

export interface TextAreaProps extends ComponentProps<"textarea"> {
  label: ReactNode;
  hint?: ReactNode;
  error?: ReactNode;
}

/** A note: the label stays inside the frame, above the words, as on the summary screen. */
export function TextArea({
  label,
  hint,
  error,
  id: givenId,
  className,
  rows = 2,
  ...rest
}: TextAreaProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const note = error ?? hint;
  return (
    <div className={joinClasses("flex flex-col gap-1.5", className)}>
      <div className="rounded-option border-[1.5px] border-line-2 bg-surface px-4 py-3 focus-within:border-accent focus-within:shadow-[inset_0_0_0_0.75px_var(--accent)]">
        <label className="type-secondary-s block text-ink-2" htmlFor={id}>
          {label}
        </label>
        <textarea
          {...rest}
          id={id}
          rows={rows}
          className="type-body field-sizing-content mt-0.5 block w-full resize-none bg-transparent text-ink outline-none placeholder:text-ink-3"
          aria-invalid={error ? true : undefined}
          aria-describedby={note ? `${id}-note` : undefined}
        />
      </div>
      {note ? (
        <p className={error ? "field-error" : "description"} id={`${id}-note`}>
          {note}
        </p>
      ) : null}
    </div>
  );
}
