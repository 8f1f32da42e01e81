import { expect, test } from "vitest";
import { searchOf } from "./use-library-params.ts";

const nothing = {
  q: "",
  step: "",
  plane: "",
  muscle: "",
  need: "",
  level: "",
  floor: "",
  mine: "",
  open: "",
};

test("an empty address asks nothing", () => {
  expect(Object.values(searchOf(nothing)).filter(Boolean)).toEqual([]);
});

test("an address says what is looked for, and what makes no sense in it asks nothing", () => {
  expect(
    searchOf({
      ...nothing,
      q: "rock",
      step: "mobilize",
      plane: "frontal",
      level: "2",
      floor: "no",
    }),
  ).toMatchObject({ text: "rock", step: "mobilize", plane: "frontal", level: 2, floor: false });
  expect(searchOf({ ...nothing, step: "fifth", plane: "up", level: "9", floor: "maybe" })).toEqual(
    searchOf(nothing),
  );
});
