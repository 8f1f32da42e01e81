import { expect, test } from "vitest";
import { exerciseById } from "../library/exercises.ts";
import { routines } from "../library/routines.ts";
import { answersSearch, type RoutineSearch } from "./search.ts";

const anything: RoutineSearch = {
  text: "",
  muscle: null,
  equipment: null,
  mostMinutes: null,
  level: null,
  isWithoutFloor: false,
};
const found = (search: Partial<RoutineSearch>) =>
  routines
    .filter((one) => answersSearch(one, { ...anything, ...search }, exerciseById))
    .map(({ id }) => id);

test("who asks nothing is shown all", () => {
  expect(found({})).toHaveLength(routines.length);
});

test("in work clothes, in under ten minutes", () => {
  expect(found({ isWithoutFloor: true })).toEqual(["desk-break"]);
  expect(found({ mostMinutes: 10 })).toEqual(["desk-break", "pre-run"]);
});

test("words are found in the routine and in its exercises, however they are written", () => {
  expect(found({ text: "RUNNER" })).toEqual(["pre-run"]);
  expect(found({ text: "dead bug" })).toEqual(["lifter-prep", "trunk-first"]);
  expect(found({ text: "bicycle" })).toEqual([]);
});

test("by level, by what it uses, and by where it is felt", () => {
  expect(found({ level: "beginner", equipment: "foam roller" })).toEqual(["front-hip-reset"]);
  expect(found({ muscle: "inner-thigh" })).toEqual(["tri-planar-hips"]);
});
