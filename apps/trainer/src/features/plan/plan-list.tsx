import type { Route } from "next";
import Link from "next/link";

interface PlanLine {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly who: string;
  readonly fact: string;
}

/** Plans or drafts, one a line; nothing at all when there are none. */
export function PlanList({ title, rows }: { title: string; rows: readonly PlanLine[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="type-d-section mb-1">{title}</h2>
      <ul className="border-t border-line">
        {rows.map(({ id, href, title: name, who, fact }) => (
          <li key={id} className="border-b border-line">
            <Link
              href={href as Route}
              className="flex min-h-11 items-center gap-4 rounded-control px-2 py-1.5 hover:bg-tint"
            >
              <span className="type-d-name min-w-0 flex-1">{name}</span>
              <span className="type-d-body min-w-0 flex-1 truncate text-ink-2">{who}</span>
              <span className="type-d-small w-44 text-end text-ink-2">{fact}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
