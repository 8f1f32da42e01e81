import fc from "fast-check";
import { expect, test } from "vitest";
import { estimatedMinutes } from "../dosage/time-model.ts";
import { routines } from "../library/index.ts";
import { anyDose } from "../testing/arbitrary.ts";
import { trimToMinutes } from "./trim.ts";

test.each(routines)("$id fits into two thirds of its time and keeps every item", ({ items }) => {
  const minutes = Math.ceil((estimatedMinutes(items) * 2) / 3);
  const trimmed = trimToMinutes(items, minutes);
  expect(estimatedMinutes(trimmed)).toBeLessThanOrEqual(minutes);
  expect(trimmed.map(({ exerciseId }) => exerciseId)).toEqual(
    items.map(({ exerciseId }) => exerciseId),
  );
});

test("what fits already is left as it is", () => {
  const [routine] = routines;
  expect(trimToMinutes(routine?.items ?? [], 60)).toEqual(routine?.items);
});

test("whatever the doses, none is dropped, none grows, and one set or spot remains of each", () => {
  const items = fc.array(fc.record({ dose: anyDose }), { maxLength: 6 });
  fc.assert(
    fc.property(items, fc.integer({ min: 0, max: 60 }), (list, minutes) => {
      const trimmed = trimToMinutes(list, minutes);
      const counts = (all: typeof list) =>
        all.map(({ dose }) => (dose.kind === "spot_hold" ? dose.spotsPerSide : dose.sets));
      const before = counts(list);
      const after = counts(trimmed);
      expect(after).toHaveLength(before.length);
      expect(after.every((count, place) => count >= 1 && count <= (before[place] ?? 0))).toBe(true);
      expect(estimatedMinutes(trimmed) <= minutes || after.every((count) => count === 1)).toBe(
        true,
      );
    }),
  );
});
