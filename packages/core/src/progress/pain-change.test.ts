import { expect, test } from "vitest";
import { painVerdict } from "./pain-change.ts";

test.each([
  [6, 3, "real"],
  [6, 5, "noise"],
  [8, 6, "noise"],
  [3, 1, "real"],
  [2, 1, "noise"],
  [0, 2, "real"],
  [5, 5, "noise"],
] as const)("from %i to %i is %s", (start, now, verdict) => {
  expect(painVerdict(start, now)).toBe(verdict);
});
