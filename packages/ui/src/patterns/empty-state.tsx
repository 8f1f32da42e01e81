import type { ReactNode } from "react";
import { joinClasses } from "../join-classes.ts";

export interface EmptyStateProps {
  title: ReactNode;
  /** What it means and what to do: one or two sentences. */
  children?: ReactNode;
  action?: ReactNode;
  /** A figure or another quiet picture. */
  picture?: ReactNode;
  headingLevel?: 1 | 2 | 3;
  className?: string;
}

/** Nothing here yet, or nothing here any more: said kindly, with the next step. */
export function EmptyState({
  title,
  children,
  action,
  picture,
  headingLevel = 2,
  className,
}: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={joinClasses("flex max-w-prose flex-col items-start gap-3 py-10", className)}>
      {picture}
      <Heading className="type-section text-ink">{title}</Heading>
      {children ? <div className="type-body text-ink-2">{children}</div> : null}
      {action ? <div className="mt-2">{action}</div> : null}
    </div>
  );
}
