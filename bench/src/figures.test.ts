import { expect, test } from "vitest";
import { inWords, ratios, spreadOf } from "./figures.ts";

test("the median is the middle round, or between the two in the middle", () => {
  expect(spreadOf([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(spreadOf([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4 });
  expect(() => spreadOf([])).toThrow("no rounds");
});

test("each round is compared with the same round of its floor", () => {
  expect(ratios([10, 30], [20, 40])).toEqual([0.5, 0.75]);
});

test("a spread is read in one glance", () => {
  expect(inWords({ median: 4200.4, min: 4000, max: 4500 }, 0)).toBe("4,200 (4,000–4,500)");
  expect(inWords({ median: 0.5, min: 0.456, max: 0.6 }, 2)).toBe("0.50 (0.46–0.60)");
});
