import fc from "fast-check";
import { expect, test } from "vitest";
import {
  comfortCheckAt,
  extendedSpotSeconds,
  longestSpotSeconds,
  needsComfortCheck,
  sensitiveSpotSeconds,
  tenderSpotSeconds,
} from "./tender-spot.ts";

test("a tender spot counts 30 s and asks nothing in between", () => {
  expect(tenderSpotSeconds).toBe(30);
  expect(comfortCheckAt(30)).toBeNull();
});

test("a spot that is still sensitive goes on for two to five minutes", () => {
  expect(extendedSpotSeconds()).toBe(120);
  expect(extendedSpotSeconds(180)).toBe(180);
  expect(extendedSpotSeconds(30)).toBe(120);
  expect(extendedSpotSeconds(900)).toBe(300);
});

test("a dose's own range is kept, but never above five minutes", () => {
  expect(extendedSpotSeconds(600, { min: 60, max: 900 })).toBe(300);
  expect(extendedSpotSeconds(30, { min: 60, max: 90 })).toBe(60);
  expect(extendedSpotSeconds(30, { min: 400, max: 900 })).toBe(300);
});

test("a sensitive spot asks half-way whether it is still comfortable", () => {
  expect(comfortCheckAt(120, true)).toBe(60);
  expect(comfortCheckAt(300, true)).toBe(150);
  expect(comfortCheckAt(151)).toBe(75);
});

test("anything above two minutes needs a comfort check, sensitive or not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 121, max: longestSpotSeconds }),
      fc.boolean(),
      (seconds, sensitive) => {
        expect(needsComfortCheck(seconds, sensitive)).toBe(true);
        expect(comfortCheckAt(seconds, sensitive)).toBeLessThan(seconds);
      },
    ),
  );
});

test("every extension stays between two and five minutes, whatever is asked for", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 10_000 }), (wanted) => {
      const seconds = extendedSpotSeconds(wanted);
      expect(seconds).toBeGreaterThanOrEqual(sensitiveSpotSeconds.min);
      expect(seconds).toBeLessThanOrEqual(longestSpotSeconds);
    }),
  );
});
