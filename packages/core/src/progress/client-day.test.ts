import { expect, test } from "vitest";
import type { CalendarDay } from "../plan/plan.ts";
import { keptDays } from "./client-day.ts";

const days: CalendarDay[] = [
  { day: "2026-11-16", status: "done" },
  { day: "2026-11-17", status: "rest" },
  { day: "2026-11-18", status: "partly" },
  { day: "2026-11-19", status: "missed" },
  { day: "2026-11-20", status: "skipped" },
  { day: "2026-11-21", status: "planned" },
];

test("a day done in part is kept; rest and today's open session are not due yet", () => {
  expect(keptDays(days, "2026-11-21")).toEqual({ kept: 2, due: 4 });
});

test("today counts as soon as it is done", () => {
  expect(keptDays([{ day: "2026-11-21", status: "done" }], "2026-11-21")).toEqual({
    kept: 1,
    due: 1,
  });
});
