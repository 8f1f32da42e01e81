import fc from "fast-check";
import { expect, test } from "vitest";
import { changeVerdict, noiseBand } from "./change.ts";

const pain = fc.integer({ min: 0, max: 10 });

test("a change is likely real exactly where it leaves the band or stands on its edge", () => {
  fc.assert(
    fc.property(pain, pain, (before, after) => {
      // Where the scale itself cuts the band off, there is no edge to stand on.
      const { low, high } = noiseBand(before);
      const isBelow =
        low > 0 ? after <= low + 1e-9 : before - after >= 2 && before - after >= 0.3 * before;
      const isAbove =
        high < 10 ? after >= high - 1e-9 : after - before >= 2 && after - before >= 0.3 * before;
      expect(changeVerdict(before, after).verdict).toBe(
        isBelow || isAbove ? "likely_real" : "within_noise",
      );
    }),
  );
});

test("from 8 on, two points down are still noise, and the band shows it", () => {
  expect(changeVerdict(8, 6).verdict).toBe("within_noise");
  expect(noiseBand(8).low).toBeCloseTo(5.6);
});
