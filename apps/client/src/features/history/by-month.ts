import type { SessionSummary } from "@fourstep/core";

export interface Month {
  /** `YYYY-MM` */
  readonly key: string;
  readonly sessions: readonly SessionSummary[];
}

/** Sessions that come newest first, gathered by the month of their day, in the same order. */
export function byMonth(sessions: readonly SessionSummary[]): Month[] {
  const months = new Map<string, SessionSummary[]>();
  for (const session of sessions) {
    const key = session.day.slice(0, 7);
    months.set(key, [...(months.get(key) ?? []), session]);
  }
  return [...months].map(([key, inMonth]) => ({ key, sessions: inMonth }));
}
