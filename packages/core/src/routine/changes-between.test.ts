import { expect, test } from "vitest";
import { exerciseById } from "../library/exercises.ts";
import { routines } from "../library/routines.ts";
import { changesBetween } from "./changes-between.ts";

const { id: _, ...was } = routines.find(({ id }) => id === "front-hip-reset")!;
const changes = (is: Partial<typeof was>) => changesBetween(was, { ...was, ...is }, exerciseById);

test("a routine that is as it was has nothing to tell", () => {
  expect(changes({})).toEqual([]);
});

test("what left, what came and what has another dose is named", () => {
  const [first, ...rest] = was.items;
  const [left] = changes({ items: rest });
  expect(left).toBe(`${exerciseById(first!.exerciseId)!.name} is no longer in it.`);
  const [came] = changesBetween({ ...was, items: rest }, was, exerciseById);
  expect(came).toBe(`${exerciseById(first!.exerciseId)!.name} is new.`);
  const items = was.items.map((item) =>
    item.dose.kind === "reps" ? { ...item, dose: { ...item.dose, reps: 7 } } : item,
  );
  expect(changes({ items })[0]).toMatch(/ now .*7/);
});

test("another name, another order, other care and other words are told each once", () => {
  expect(changes({ name: "Hip reset", why: "Because.", safetyNotes: ["Take care."] })).toEqual([
    "It was called Front-hip reset.",
    "What it says about when to take care changed.",
    "Its description was rewritten.",
  ]);
  expect(changes({ items: was.items.toReversed() })).toEqual([
    "Its exercises stand in another order.",
  ]);
  expect(changes({ sequence: "list" })).toEqual(["Its steps run in another order."]);
});
