import { expect, test } from "vitest";
import { dosageFrom, ExerciseInput, ownExercise, simpleDoseOf } from "./input.ts";
import { Exercise } from "./exercise.ts";

const written = {
  name: "Wall sit",
  shortName: "Wall sit",
  step: "activate",
  targets: { tissues: [], muscles: ["quadriceps"] },
  equipment: ["wall"],
  position: "Back to the wall",
  needsFloor: false,
  planes: ["sagittal"],
  dosage: dosageFrom({ kind: "hold", perSide: false, sets: 2, reps: 10, seconds: 30 }),
  cues: ["Knees over the ankles"],
  commonMistakes: [],
  contraindications: [],
  level: 1,
  regressions: [],
  progressions: [],
  travelsThroughSpace: false,
};

test("what a trainer writes becomes an exercise like those of the library", () => {
  const own = ownExercise("own", ExerciseInput.parse(written));
  expect(Exercise.parse(own)).toEqual(own);
});

test("tender spots belong to soft tissue, and to nothing else", () => {
  const spots = dosageFrom({ kind: "spot_hold", perSide: true, sets: 3, reps: 0, seconds: 30 });
  expect(ExerciseInput.safeParse({ ...written, dosage: spots }).success).toBe(false);
  expect(ExerciseInput.safeParse({ ...written, step: "smr", dosage: spots }).success).toBe(true);
  expect(ExerciseInput.safeParse({ ...written, step: "smr" }).success).toBe(false);
});

test.each(["spot_hold", "hold", "reps"] as const)(
  "the numbers of a %s survive the form",
  (kind) => {
    const dose = { kind, perSide: true, sets: 2, reps: 10, seconds: 20 };
    expect(simpleDoseOf(dosageFrom(dose))).toEqual(dose);
  },
);

test("a dose that nobody could be led through is refused", () => {
  const dosage = dosageFrom({ kind: "hold", perSide: false, sets: 0, reps: 10, seconds: 30 });
  expect(ExerciseInput.safeParse({ ...written, dosage }).success).toBe(false);
});
