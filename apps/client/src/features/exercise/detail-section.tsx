import type { ReactNode } from "react";

/** A titled part of an exercise's description. */
export function DetailSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h4 className="type-secondary-s font-semibold text-ink-2">{title}</h4>
      <div className="type-body mt-0.5 grid gap-1 text-ink">{children}</div>
    </section>
  );
}

/** Sentences one below the other. */
export function DetailList({ items }: { items: readonly string[] }) {
  return (
    <ul className="grid list-disc gap-1 ps-5 marker:text-teal-3">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
