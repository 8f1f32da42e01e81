import { expect, test } from "vitest";
import { exercises } from "./exercises.ts";
import { titleOf, titles } from "./titles.ts";

test("every exercise has its title, and no title is left over", () => {
  expect(Object.keys(titles).sort()).toEqual(exercises.map(({ id }) => id).sort());
  for (const { id, name, shortName, equipment } of exercises) {
    expect(titleOf(id)).toEqual({ name, shortName, equipment });
  }
});

test("what is not built in has no title here", () => {
  expect(titleOf("omars-own")).toBeUndefined();
  expect(titleOf("toString")).toBeUndefined();
});
