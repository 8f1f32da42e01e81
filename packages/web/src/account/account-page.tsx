"use client";

import { type ReactNode, useEffect, useRef } from "react";

/** The frame of every account form: one question, one column of answers. */
export function AccountPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const first = useRef(title);
  useEffect(() => {
    // The form was answered and another sentence stands here: say it.
    if (first.current !== title) heading.current?.focus();
    first.current = title;
  }, [title]);

  return (
    <div className="w-full max-w-90">
      <h1 ref={heading} tabIndex={-1} className="type-h1 outline-none">
        {title}
      </h1>
      {lead ? <p className="type-body mt-2 text-ink-2">{lead}</p> : null}
      <div className="mt-8">{children}</div>
    </div>
  );
}
