import { expect, test } from "vitest";
import { exerciseById } from "../library/index.ts";
import { defaultDoseOf, withAmounts } from "./default-dose.ts";
import { describeDosage, describeDose, describeDoseShort } from "./describe-dose.ts";

const known = (id: string) => {
  const exercise = exerciseById(id);
  if (!exercise) throw new Error(id);
  return exercise;
};

test.each([
  ["smr-tfl-roller", "2 spots, 30 s each side", "2 spots, 30 s each side"],
  ["smr-hip-flexor-ball", "1 spot, 30 s each side", "1 spot, 30 s each side"],
  ["mob-half-kneeling-rock", "2 × 12 each leg", "2 × 12 each"],
  ["mob-90-90-switch", "2 × 10", "2 × 10"],
  ["act-wall-march", "2 × 10 each leg", "2 × 10 each"],
  ["act-side-plank", "2 × 20 s each side", "2 × 20 s each"],
  ["act-bird-dog", "2 × 6 each side", "2 × 6 each"],
  ["int-forward-reverse-lunge", "2 × 8 each leg", "2 × 8 each"],
  ["int-lateral-band-walk", "2 × 10 each direction", "2 × 10 each"],
])("%s is prescribed as %s", (id, whole, short) => {
  const exercise = known(id);
  const dose = defaultDoseOf(exercise.dosage);
  expect(describeDose(dose, exercise)).toBe(whole);
  expect(describeDoseShort(dose)).toBe(short);
});

test.each([
  ["smr-tfl-roller", "1–3 spots, 30 s each side"],
  ["mob-half-kneeling-rock", "2 × 10–15 each leg"],
  ["mob-90-90-switch", "2 × 8–12"],
  ["act-wall-march", "2 × 10 each leg"],
  ["act-side-plank", "2 × 10–60 s each side"],
])("%s allows %s", (id, words) => {
  const exercise = known(id);
  expect(describeDosage(exercise.dosage, exercise)).toBe(words);
});

test("without an exercise a side is called a side", () => {
  expect(describeDose(defaultDoseOf(known("act-wall-march").dosage))).toBe("2 × 10 each side");
});

test("amounts that a kind of dose does not have are left out", () => {
  const spots = defaultDoseOf(known("smr-tfl-roller").dosage);
  expect(withAmounts(spots, { sets: 5, reps: 3, spotsPerSide: 1 })).toEqual({
    ...spots,
    spotsPerSide: 1,
  });
});
