import { expect, test } from "vitest";
import { exerciseById } from "../library/exercises.ts";
import { routines } from "../library/routines.ts";
import { equipmentOf } from "./equipment.ts";

const needs = (...lists: string[][]) =>
  equipmentOf(lists.map((equipment) => ({ equipment }))).map(
    ({ oneOf, isOptional }) => oneOf.join(" or ") + (isOptional ? "?" : ""),
  );

test("the article's routine asks for a roller, a ball, a mat and a free wall", () => {
  const routine = routines.find(({ id }) => id === "front-hip-reset");
  const equipment = equipmentOf(
    (routine?.items ?? []).flatMap(({ exerciseId }) => exerciseById(exerciseId) ?? []),
  );
  expect(equipment.map(({ oneOf }) => oneOf)).toEqual([
    ["foam roller"],
    ["ball"],
    ["mat"],
    ["free wall"],
  ]);
});

test("a thing that is needed anyway answers every choice", () => {
  expect(needs(["chair, wall or rail"], ["wall"])).toEqual(["free wall"]);
  expect(needs(["mat or pad"], ["mat"], ["mat"])).toEqual(["mat"]);
});

test("of two choices with something in common only that remains", () => {
  expect(needs(["chair, wall or rail"], ["wall or rail"])).toEqual(["free wall or rail"]);
});

test("what is optional stays optional until something needs it", () => {
  expect(needs(["mini band (optional)"])).toEqual(["mini band?"]);
  expect(needs(["mini band (optional)"], ["mini band"])).toEqual(["mini band"]);
});

test("measures are left to the exercise, and room to move is not fetched", () => {
  expect(needs(["step or stair 10-30 cm", "open floor space"])).toEqual(["step or stair"]);
});
