import fc from "fast-check";
import { expect, test } from "vitest";
import { anyDose } from "../testing/arbitrary.ts";
import { plannedSetsOf } from "./planned-set.ts";
import { estimatedSeconds, setupSecondsPerExercise, setupSecondsPerSpot } from "./time-model.ts";
import type { Dose } from "./dosage.ts";

const itemWith = (dose: Dose) =>
  ({ id: "item", exerciseId: "act-wall-march", step: "activate", dose }) as const;
const setsWith = (dose: Dose) => plannedSetsOf(itemWith(dose));

test("the wall march is done right, left, and again after a rest", () => {
  const march: Dose = {
    kind: "reps",
    perSide: true,
    alternating: false,
    sets: 2,
    reps: 10,
    secondsPerRep: 3,
    restSeconds: 30,
  };
  expect(
    setsWith(march).map(({ key, seconds, restSeconds }) => [key, seconds, restSeconds]),
  ).toEqual([
    ["item:right:1", 30, 0],
    ["item:left:1", 30, 30],
    ["item:right:2", 30, 0],
    ["item:left:2", 30, 0],
  ]);
});

test("spots are done on one side first, then on the other", () => {
  const spots: Dose = {
    kind: "spot_hold",
    perSide: true,
    spotsPerSide: 2,
    secondsPerSpot: 30,
    sensitiveSpotSeconds: { min: 120, max: 300 },
  };
  expect(setsWith(spots).map(({ key }) => key)).toEqual([
    "item:right:1",
    "item:right:2",
    "item:left:1",
    "item:left:2",
  ]);
});

test("reps that alternate are one set for both sides, twice as long", () => {
  const bug: Dose = {
    kind: "reps",
    perSide: true,
    alternating: true,
    sets: 2,
    reps: 8,
    secondsPerRep: 4,
    restSeconds: 30,
  };
  expect(setsWith(bug)).toMatchObject([
    { side: "both", number: 1, of: 2, reps: 8, seconds: 64, restSeconds: 30 },
    { side: "both", number: 2, of: 2, reps: 8, seconds: 64, restSeconds: 0 },
  ]);
});

test("any dose plans as many sets as it says, on as many sides", () => {
  fc.assert(
    fc.property(anyDose, (dose) => {
      const alternates = dose.kind === "reps" && dose.alternating;
      const sides = dose.perSide && !alternates ? 2 : 1;
      const count = dose.kind === "spot_hold" ? dose.spotsPerSide : dose.sets;
      expect(setsWith(dose)).toHaveLength(sides * count);
    }),
  );
});

test("any dose names each set once and numbers every side from 1 without a gap", () => {
  fc.assert(
    fc.property(anyDose, (dose) => {
      const sets = setsWith(dose);
      expect(new Set(sets.map(({ key }) => key)).size).toBe(sets.length);
      for (const side of ["left", "right", "both"]) {
        const numbers = sets.filter((set) => set.side === side).map(({ number }) => number);
        expect(numbers).toEqual(numbers.map((_, place) => place + 1));
      }
    }),
  );
});

test("any dose gives left and right the same work", () => {
  fc.assert(
    fc.property(anyDose, (dose) => {
      const work = (side: string) =>
        setsWith(dose)
          .filter((set) => set.side === side)
          .map(({ number, reps, seconds, kind }) => ({ number, reps, seconds, kind }));
      expect(work("left")).toEqual(work("right"));
    }),
  );
});

test("seconds of work, rest and set-up add up to what the time model says", () => {
  fc.assert(
    fc.property(anyDose, (dose) => {
      const sets = setsWith(dose);
      const setup =
        dose.kind === "spot_hold" ? sets.length * setupSecondsPerSpot : setupSecondsPerExercise;
      const seconds = sets.reduce((sum, set) => sum + set.seconds + set.restSeconds, setup);
      expect(seconds).toBe(estimatedSeconds(dose));
    }),
  );
});
