import { expect, test } from "vitest";
import { Sequence, Step, stepNumber, stepOrder, steps } from "./step.ts";

test("the four steps are numbered as the article's list numbers them", () => {
  expect(steps).toEqual(Step.options);
  expect(steps.map((step) => stepNumber[step])).toEqual([1, 2, 3, 4]);
  expect(stepOrder.list).toEqual(steps);
});

test.each(Sequence.options)(
  "%s runs every step once, soft tissue first, integration last",
  (one) => {
    const order = stepOrder[one];
    expect([...order].sort()).toEqual([...steps].sort());
    expect([order[0], order[3]]).toEqual(["smr", "integrate"]);
  },
);
