import { expect, test } from "vitest";
import { dayCodes, rosterRow } from "./roster-line.ts";

const line = {
  id: "mina",
  name: "Mina Okafor",
  attention: null,
  tags: [],
  isPaused: false,
  plan: null,
  trainedOn: null,
  today: "2026-11-22",
};
const rest = [0, 0] as const;

const code = (status: (typeof dayCodes)[number], ago: number) =>
  dayCodes.indexOf(status) * 8 ** (ago % 14);

test("a line tells fourteen days to the client's today, and rest where it says nothing", () => {
  const late = code("done", 0) + code("skipped", 12) + code("missed", 13);
  const { days } = rosterRow({ ...line, pain: [], days: [late, 0] });
  expect(days).toHaveLength(14);
  expect(days[0]).toEqual({ day: "2026-11-09", status: "missed" });
  expect(days[1]).toEqual({ day: "2026-11-10", status: "skipped" });
  expect(days[2]).toEqual({ day: "2026-11-11", status: "rest" });
  expect(days[13]).toEqual({ day: "2026-11-22", status: "done" });
});

test("adherence is what was kept of four weeks, and today counts once something came of it", () => {
  const of = (late: number, early: number) =>
    rosterRow({ ...line, pain: [], days: [late, early] }).adherence;
  expect(of(0, 0)).toBeNull();
  expect(of(code("planned", 0), 0)).toBeNull();
  expect(of(code("planned", 0) + code("partly", 3), code("missed", 27))).toBe(1 / 2);
  expect(of(code("done", 0), code("skipped", 14) + code("done", 20))).toBe(2 / 3);
});

test("a plan is in its first week before it begins, and in its last once it is over", () => {
  const of = (startsOn: string) => {
    const { plan, planEndsOn } = rosterRow({
      ...line,
      pain: [],
      days: rest,
      plan: { title: "Hips", startsOn, weeks: 4 },
    });
    return [plan?.week, planEndsOn];
  };
  expect(of("2026-11-30")).toEqual([1, "2026-12-27"]);
  expect(of("2026-11-16")).toEqual([1, "2026-12-13"]);
  expect(of("2026-11-15")).toEqual([2, "2026-12-12"]);
  expect(of("2026-10-01")).toEqual([4, "2026-10-28"]);
});

test("the worst answer of a week is its pain, the oldest week first, and weeks without one are left out", () => {
  // Monday 16 November 2026 begins week 1350 since Monday 1 January 2001.
  const pain = [1350 * 16 + 2, 1348 * 16, 1350 * 16 + 10, 1350 * 16 + 3];
  expect(rosterRow({ ...line, pain, days: rest }).pain).toEqual([
    { weekOf: "2026-11-02", worst: 0 },
    { weekOf: "2026-11-16", worst: 10 },
  ]);
});
