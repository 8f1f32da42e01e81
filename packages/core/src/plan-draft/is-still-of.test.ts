import { expect, test } from "vitest";
import { isStillOf } from "./is-still-of.ts";

const routine = ["roll", "stretch", "bridge", "squat"];
const plan = (...ids: string[]) => [{ items: ids.map((exerciseId) => ({ exerciseId })) }];

test("a plan with one exercise in another's place is the routine still", () => {
  expect(isStillOf(routine, plan("roll", "stretch", "clamshell", "squat", "walk"))).toBe(true);
});

test("a plan that kept half of it or less is another one, whatever it began from", () => {
  expect(isStillOf(routine, plan("roll", "stretch", "clamshell", "walk"))).toBe(false);
  expect(isStillOf(routine, [])).toBe(false);
  expect(isStillOf([], plan("roll"))).toBe(false);
});

test("what comes in a later phase does not make it so", () => {
  expect(isStillOf(routine, [...plan("roll"), ...plan(...routine)])).toBe(false);
});
