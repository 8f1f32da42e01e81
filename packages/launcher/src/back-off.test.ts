import { expect, test } from "vitest";
import { backOff } from "./back-off.ts";

test("waits double from half a second to half a minute", () => {
  const waits = backOff();
  const seen = Array.from({ length: 8 }, () => waits.after(100));
  expect(seen).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

test("a child that was well for a minute starts over with the shortest wait", () => {
  const waits = backOff();
  waits.after(100);
  waits.after(100);
  expect(waits.after(61_000)).toBe(500);
});
