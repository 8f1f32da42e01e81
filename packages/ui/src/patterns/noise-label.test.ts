import { expect, test } from "vitest";
import { noiseLabelAt } from "./noise-label.ts";

const band = { from: 0.5, to: 1, low: 1, high: 5 };
const line = (...pain: number[]) =>
  pain.map((value, place) => ({ at: 0.5 + place * 0.1, pain: value }));

test("the words of a band stand at its top, as long as nothing runs there", () => {
  expect(noiseLabelAt(band, 1, [line(3, 3, 2)])).toBeCloseTo(4.1);
  expect(noiseLabelAt(band, 1, [])).toBeCloseTo(4.1);
});

test("else at its foot, then over it, then under it", () => {
  expect(noiseLabelAt(band, 1, [line(3, 4, 4)])).toBeCloseTo(1);
  expect(noiseLabelAt(band, 2, [line(3, 4, 4), line(3, 2, 2)])).toBeCloseTo(5);
  expect(noiseLabelAt({ ...band, low: 3, high: 7 }, 2, [line(5, 8, 9), line(4, 4, 5)])).toBeCloseTo(
    1.2,
  );
});

test("and over all lines, where they fill the band and both its edges", () => {
  expect(noiseLabelAt(band, 2, [line(1, 6, 6)])).toBeCloseTo(6.45);
});

test("a line that crosses between two points counts, one beside the words does not", () => {
  const crossing = [
    { at: 0.4, pain: 9 },
    { at: 0.9, pain: 4 },
  ];
  expect(noiseLabelAt(band, 1, [crossing])).toBeCloseTo(1);
  expect(noiseLabelAt(band, 1, [[{ at: 0.9, pain: 5 }]])).toBeCloseTo(4.1);
});

test("where there is no room at all they stay at the top", () => {
  expect(noiseLabelAt(band, 2, [line(0, 10)])).toBeCloseTo(3.2);
});
