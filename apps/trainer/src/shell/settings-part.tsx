import type { ReactNode } from "react";

/** A part of the settings: what it is about at the left, what can be changed at the right. */
export function SettingsPart({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-x-10 gap-y-4 border-t border-line py-7 lg:grid-cols-[18rem_minmax(0,38rem)]">
      <div>
        <h2 className="type-d-section">{title}</h2>
        <p className="type-d-body mt-1 text-ink-2">{lead}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}
