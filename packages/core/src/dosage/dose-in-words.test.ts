import { expect, test } from "vitest";
import { exerciseById } from "../library/exercises.ts";
import { routines } from "../library/routines.ts";
import { doseInWords } from "./dose-in-words.ts";

const said = (id: string) =>
  routines
    .find((routine) => routine.id === id)!
    .items.map(({ exerciseId, dose }) => doseInWords(dose, exerciseById(exerciseId)));

test("the article's doses, said to somebody who has never read one", () => {
  expect(said("front-hip-reset")).toEqual([
    "2 tender spots each side, 30 seconds each",
    "1 tender spot each side, 30 seconds",
    "2 sets of 12, each leg",
    "2 sets of 10, each leg",
    "2 sets of 8, each leg",
  ]);
});

test("one set, a hold, and what has no sides", () => {
  expect(said("desk-break")).toContain("1 set of 8, each leg");
  expect(said("tri-planar-hips")).toContain("2 holds of 20 seconds, each side");
  expect(said("gentle-start")).toContain("2 sets of 10");
});

test("every dose of every routine is said whole", () => {
  for (const routine of routines) {
    for (const words of said(routine.id)) expect(words).not.toMatch(/[{}]|undefined/);
  }
});
