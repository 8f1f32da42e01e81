import { expect, test } from "vitest";
import { exercises } from "../library/index.ts";
import { defaultDoseOf, withAmounts } from "./default-dose.ts";
import type { Amounts } from "./default-dose.ts";
import { isOutsideEvidence, outliersOf } from "./evidence-range.ts";

const outliers = (id: string, amounts: Amounts) => {
  const [exercise] = exercises.filter((one) => one.id === id);
  if (!exercise) throw new Error(id);
  return outliersOf(withAmounts(defaultDoseOf(exercise.dosage), amounts), exercise.dosage);
};

test("a spot may last up to the two minutes that trials have studied", () => {
  expect(outliers("smr-tfl-roller", { secondsPerSpot: 120 })).toEqual([]);
  expect(outliers("smr-tfl-roller", { secondsPerSpot: 121 })).toEqual([
    { amount: "secondsPerSpot", value: 121, min: 30, max: 120 },
  ]);
  expect(outliers("smr-tfl-roller", { secondsPerSpot: 20 })).toHaveLength(1);
});

test("the article's rocks have a least number of sets and no greatest", () => {
  expect(outliers("mob-half-kneeling-rock", { sets: 5 })).toEqual([]);
  expect(outliers("mob-half-kneeling-rock", { sets: 1 })).toEqual([
    { amount: "sets", value: 1, min: 2, max: null },
  ]);
});

test("reps outside the range are named", () => {
  expect(outliers("mob-half-kneeling-rock", { reps: 8 })).toEqual([
    { amount: "reps", value: 8, min: 10, max: 15 },
  ]);
  expect(outliers("act-side-plank", { seconds: 90, sets: 1 })).toHaveLength(2);
});

test("a dose of another kind does not fit at all", () => {
  const [roller] = exercises;
  const march = exercises.find(({ id }) => id === "act-wall-march");
  if (!roller || !march) throw new Error("the library is empty");
  expect(isOutsideEvidence(defaultDoseOf(roller.dosage), march.dosage)).toBe(true);
  expect(() => outliersOf(defaultDoseOf(roller.dosage), march.dosage)).toThrow(TypeError);
});
