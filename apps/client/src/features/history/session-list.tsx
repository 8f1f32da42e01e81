"use client";

import type { SessionSummary } from "@fourstep/core";
import { useDayWords } from "@fourstep/web/use-day-words";
import { byMonth } from "./by-month.ts";
import { SessionRow } from "./session-row.tsx";

/** Sessions month by month. */
export function SessionList({ sessions }: { sessions: readonly SessionSummary[] }) {
  const days = useDayWords();
  return (
    <div className="grid grid-cols-1 gap-6 px-4 py-6">
      {byMonth(sessions).map((month) => (
        <section key={month.key} aria-labelledby={`month-${month.key}`}>
          <h2 id={`month-${month.key}`} className="type-section px-2">
            {days.month(`${month.key}-01`)}
          </h2>
          <ul className="mt-3 divide-y divide-line rounded-card bg-surface shadow-card">
            {month.sessions.map((session) => (
              <li key={session.id}>
                <SessionRow session={session} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
