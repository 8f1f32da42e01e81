import fc from "fast-check";
import { expect, test } from "vitest";
import { jointBetween } from "./reach.ts";
import { add, distance, dot, minus, times, unit } from "./vector.ts";
import type { Vector } from "./vector.ts";

const number = fc.double({ min: -30, max: 30, noNaN: true });
const vector = fc.tuple(number, number, number);
const [first, second] = [24.5, 24.6];

test("A joint between two points keeps both bones as long as they are, wherever a limb reaches", () => {
  fc.assert(
    fc.property(
      vector,
      vector,
      fc.double({ min: 2, max: 49, noNaN: true }),
      vector,
      (root, way, reach, bend) => {
        const end = add(root, times(unit(way), reach));
        const joint = jointBetween(root, end, first, second, bend);
        expect(distance(root, joint)).toBeCloseTo(first, 5);
        expect(distance(joint, end)).toBeCloseTo(second, 5);
      },
    ),
  );
});

test("A joint lies on the side that it is asked to bend to", () => {
  fc.assert(
    fc.property(fc.double({ min: 5, max: 48, noNaN: true }), vector, (reach, bend) => {
      const root: Vector = [0, 0, 0];
      const end: Vector = [0, -reach, 0];
      fc.pre(Math.hypot(bend[0], bend[2]) > 0.1);
      const joint = jointBetween(root, end, first, second, bend);
      expect(dot(minus(joint, root), [bend[0], 0, bend[2]])).toBeGreaterThan(0);
    }),
  );
});

test("A limb that cannot reach is straight towards what it should reach", () => {
  const joint = jointBetween([0, 0, 0], [100, 0, 0], first, second, [0, 1, 0]);
  expect(joint).toEqual([first, 0, 0]);
});
