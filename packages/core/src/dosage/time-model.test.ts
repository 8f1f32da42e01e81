import fc from "fast-check";
import { expect, test } from "vitest";
import { exerciseById, routines } from "../library/index.ts";
import { steps } from "../protocol/step.ts";
import { anyDose } from "../testing/arbitrary.ts";
import { estimatedMinutes, minutesByStep, secondsByStep, totalSeconds } from "./time-model.ts";

const withSteps = routines.map(({ id, items }) => ({
  id,
  items: items.map((item) => ({ ...item, step: exerciseById(item.exerciseId)?.step ?? "smr" })),
}));

test("the article's routine shows 4, 4, 3 and 4 minutes, 15 in all", () => {
  const reset = withSteps.find(({ id }) => id === "front-hip-reset")?.items ?? [];
  expect(secondsByStep(reset)).toEqual({ smr: 240, mobilize: 237, activate: 165, integrate: 252 });
  expect(minutesByStep(reset)).toEqual({ smr: 4, mobilize: 4, activate: 3, integrate: 4 });
  expect(estimatedMinutes(reset)).toBe(15);
});

test.each(withSteps)("the minutes of the steps of $id add up to the whole", ({ items }) => {
  const minutes = minutesByStep(items);
  expect(steps.reduce((sum, step) => sum + minutes[step], 0)).toBe(estimatedMinutes(items));
});

test("nothing takes no time, and anything takes at least a minute", () => {
  expect(estimatedMinutes([])).toBe(0);
  expect(
    estimatedMinutes([{ kind: "hold", perSide: false, sets: 1, seconds: 5, restSeconds: 0 }]),
  ).toBe(1);
});

test("steps of a minute and more add up exactly, whatever the doses", () => {
  const item = fc.record({ step: fc.constantFrom(...steps), dose: anyDose });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), (items) => {
      const seconds = secondsByStep(items);
      expect(steps.reduce((sum, step) => sum + seconds[step], 0)).toBe(totalSeconds(items));
      fc.pre(steps.every((step) => seconds[step] === 0 || seconds[step] >= 60));
      const minutes = minutesByStep(items);
      expect(steps.reduce((sum, step) => sum + minutes[step], 0)).toBe(estimatedMinutes(items));
    }),
  );
});
