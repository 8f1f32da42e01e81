import type { ReactNode } from "react";

/** The name of a page over its work. It takes the focus on arrival, without a ring. */
export function PageTitle({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto max-w-390 px-4 py-7 md:px-10">
      <h1 tabIndex={-1} className="type-d-page outline-none">
        {children}
      </h1>
    </div>
  );
}
