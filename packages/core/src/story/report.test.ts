import { expect, test } from "vitest";
import type { ClientProgress } from "./client-progress.ts";
import { reportOf } from "./report.ts";

const four = (count: number) => ({
  smr: count,
  activate: count,
  mobilize: count,
  integrate: count,
});
const day = (on: string, worstDiscomfort: number | null, sessionId: string | null) => ({
  day: on,
  status: sessionId ? ("done" as const) : ("missed" as const),
  planned: four(2),
  done: four(sessionId ? 2 : 0),
  worstDiscomfort,
  seconds: sessionId ? 900 : 0,
  sessionId,
  dayOfPlan: null,
});
const version = { id: "v", number: 1, title: "Reset", reason: null, byName: null };
const progress: ClientProgress = {
  clientId: "c",
  day: "2026-11-22",
  plan: null,
  from: "2026-09-01",
  bands: { greenMax: 2, amberMax: 5 },
  days: [
    day("2026-10-01", 9, "before"),
    day("2026-11-02", 2, "a"),
    day("2026-11-04", null, null),
    day("2026-11-09", 7, "b"),
  ],
  pain: [
    { day: "2026-10-02", now: 9, worst: 9 },
    { day: "2026-11-02", now: 4, worst: 6 },
    { day: "2026-11-16", now: 2, worst: 3 },
  ],
  versions: [
    { ...version, from: "2026-09-01" },
    { ...version, id: "w", number: 2, from: "2026-11-02" },
  ],
};

test("a report tells one stretch and leaves out what lies before it", () => {
  expect(reportOf(progress, "2026-11-01", "2026-11-22")).toMatchObject({
    kept: { plannedDays: 3, keptDays: 2 },
    sessions: 2,
    minutes: 30,
    change: { before: 6, after: 3, verdict: "likely_real", direction: "down" },
    redDays: [{ day: "2026-11-09", worst: 7 }],
    versions: [{ number: 2 }],
  });
});

test("one answer makes no change", () => {
  expect(reportOf(progress, "2026-11-10", "2026-11-22").change).toBeNull();
});
