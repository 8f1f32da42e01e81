import { ExerciseInput, ownExercise } from "@fourstep/core";
import { expect, test } from "vitest";
import { draftOf, emptyDraft, inputOf } from "./exercise-draft.ts";

const draft = {
  ...emptyDraft,
  name: "Wall rock",
  cues: "Slow\n\n Breathe out ",
  muscles: "psoas, ",
};

test("a form that is filled in makes an exercise, and the exercise the same form", () => {
  const input = ExerciseInput.parse(inputOf(draft, null));
  expect(input).toMatchObject({ cues: ["Slow", "Breathe out"], shortName: "Wall rock" });
  const own = ownExercise("own", input);
  expect(inputOf(draftOf(own), own)).toEqual(input);
});

test("only integration travels, and an empty form is no exercise", () => {
  expect(inputOf({ ...draft, travels: true }, null).travelsThroughSpace).toBe(false);
  expect(ExerciseInput.safeParse(inputOf(emptyDraft, null)).success).toBe(false);
});
