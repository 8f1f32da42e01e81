import { exerciseById } from "@fourstep/core/library";
import { expect, test } from "vitest";
import { cycleSeconds, shelves } from "./shelves.ts";

test("all 32 stand on four shelves, easy ones first", () => {
  expect(shelves.map(({ exercises }) => exercises.length)).toEqual([8, 8, 8, 8]);
  for (const { step, exercises } of shelves) {
    expect(exercises.every((exercise) => exercise.step === step)).toBe(true);
    const levels = exercises.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
  }
});

test("a figure takes as long as a rep does; a hold takes two slow breaths", () => {
  expect(cycleSeconds(exerciseById("int-forward-reverse-lunge")!)).toBe(6);
  expect(cycleSeconds(exerciseById("act-side-plank")!)).toBe(8);
});
