import { expect, test } from "vitest";
import { shelves } from "./shelves.ts";

test("all 32 stand on four shelves, easy ones first", () => {
  expect(shelves.map(({ exercises }) => exercises.length)).toEqual([8, 8, 8, 8]);
  for (const { step, exercises } of shelves) {
    expect(exercises.every((exercise) => exercise.step === step)).toBe(true);
    const levels = exercises.map(({ level }) => level);
    expect(levels).toEqual(levels.toSorted((one, other) => one - other));
  }
});
