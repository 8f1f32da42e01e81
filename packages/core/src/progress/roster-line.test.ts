import { expect, test } from "vitest";
import { rosterRow } from "./roster-line.ts";

const line = {
  id: "mina",
  name: "Mina Okafor",
  attention: null,
  tags: [],
  isPaused: false,
  planEndsOn: null,
  plan: null,
  adherence: null,
  lastSession: null,
  today: "2026-11-22",
};

test("a line tells fourteen days to the client's today, and rest where it says nothing", () => {
  const { days } = rosterRow({ ...line, pain: [], days: { 0: "done", 13: "missed" } });
  expect(days).toHaveLength(14);
  expect(days[0]).toEqual({ day: "2026-11-09", status: "missed" });
  expect(days[1]).toEqual({ day: "2026-11-10", status: "rest" });
  expect(days[13]).toEqual({ day: "2026-11-22", status: "done" });
});

test("the worst answer of a week is its pain, the oldest week first, and weeks without one are left out", () => {
  // Monday 16 November 2026 begins week 1350 since Monday 1 January 2001.
  const pain = [1350 * 16 + 2, 1348 * 16, 1350 * 16 + 10, 1350 * 16 + 3];
  expect(rosterRow({ ...line, pain, days: {} }).pain).toEqual([
    { weekOf: "2026-11-02", worst: 0 },
    { weekOf: "2026-11-16", worst: 10 },
  ]);
});
