import type { ReactNode } from "react";

/** A page's one first-level heading; it takes the focus on arrival, without a ring. */
export function ScreenHeading({ title, id }: { title: ReactNode; id?: string }) {
  return (
    <h1 id={id} tabIndex={-1} className="type-h1 outline-none">
      {title}
    </h1>
  );
}
