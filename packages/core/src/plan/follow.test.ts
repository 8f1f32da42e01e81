import { expect, test } from "vitest";
import { FollowRoutineInput, isRunning, latestStart, mayStartOn, startDays } from "./follow.ts";

const today = "2026-11-22";

test("a plan starts today or within four weeks, never in the past", () => {
  expect(mayStartOn(today, today)).toBe(true);
  expect(mayStartOn("2026-11-21", today)).toBe(false);
  expect(startDays(today)).toHaveLength(latestStart + 1);
  expect(startDays(today).every((day) => mayStartOn(day, today))).toBe(true);
  expect(mayStartOn("2026-12-21", today)).toBe(false);
});

test("a plan runs through its last day", () => {
  const plan = { startsOn: "2026-11-16", weeks: 1, weekdays: [1] };
  expect(isRunning(plan, today)).toBe(true);
  expect(isRunning(plan, "2026-11-23")).toBe(false);
});

test("a weekday is named once, and at least one is", () => {
  const input = {
    id: "0198c0de-0000-7000-8000-000000000000",
    routineId: "gentle-start",
    startsOn: today,
    weekdays: [1, 3, 5],
    weeks: 4,
    ends: [],
  };
  expect(FollowRoutineInput.safeParse(input).success).toBe(true);
  for (const weekdays of [[], [1, 1], [8]]) {
    expect(FollowRoutineInput.safeParse({ ...input, weekdays }).success).toBe(false);
  }
});
