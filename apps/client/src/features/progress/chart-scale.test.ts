import { addDays } from "@fourstep/core";
import { expect, test } from "vitest";
import { chartScale } from "./chart-scale.ts";

const first = "2026-11-02";

test("answers stand between the edges, later ones further right, higher pain higher", () => {
  const { x, y } = chartScale(first, "2026-11-25");
  expect(x(first)).toBe(2);
  expect(x("2026-11-25")).toBe(97);
  expect(x("2026-11-09")).toBeLessThan(x("2026-11-16"));
  expect(y(10)).toBeLessThan(y(0));
});

test("at most four days are named below, Mondays, the first among them", () => {
  for (const weeks of [1, 2, 3, 4, 7, 12, 30, 52]) {
    const { ticks } = chartScale(first, addDays(first, weeks * 7 - 3));
    expect(ticks[0]).toBe(first);
    expect(ticks.length).toBeLessThanOrEqual(4);
    expect(new Set(ticks).size).toBe(ticks.length);
  }
});

test("a first week has room for all its days", () => {
  const { x } = chartScale(first, first);
  expect(x(first)).toBe(2);
  expect(x("2026-11-08")).toBe(97);
});
