import fc from "fast-check";
import { expect, test } from "vitest";
import { changeVerdict, noiseBand } from "./change.ts";

const pain = fc.integer({ min: 0, max: 10 });

test("a change is likely real exactly where it leaves the band or stands on its edge", () => {
  fc.assert(
    fc.property(pain, pain, (before, after) => {
      const { low, high } = noiseBand(before);
      // An edge that the scale itself cuts off is none.
      const least = Math.max(2, 0.3 * before);
      const isInside = after > before - least + 1e-9 && after < before + least - 1e-9;
      expect(changeVerdict(before, after).verdict).toBe(isInside ? "within_noise" : "likely_real");
      if (isInside) expect(after >= low && after <= high).toBe(true);
    }),
  );
});

test("from 8 on, two points down are still noise, and the band shows it", () => {
  expect(changeVerdict(8, 6).verdict).toBe("within_noise");
  expect(noiseBand(8).low).toBeCloseTo(5.6);
});
