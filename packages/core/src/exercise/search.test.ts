import { expect, test } from "vitest";
import { exercises } from "../library/index.ts";
import { cautionFor } from "./contraindicated.ts";
import { findExercises } from "./search.ts";

const ids = (search: Parameters<typeof findExercises>[1]) =>
  findExercises(exercises, search).map(({ id }) => id);

test("an empty search finds everything, easiest first", () => {
  const found = findExercises(exercises, {});
  expect(found).toHaveLength(exercises.length);
  const levels = found.map(({ level }) => level);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
});

test("a hyphen, an accent or a capital does not hide what is looked for", () => {
  expect(ids({ text: "HIP flexor rock" })).toContain("mob-half-kneeling-rock");
  expect(ids({ text: "hip-flexor rock" })).toEqual(ids({ text: "hip flexor rock" }));
});

test("every question narrows the answer", () => {
  const standing = findExercises(exercises, { step: "mobilize", floor: false });
  expect(standing.map(({ id }) => id)).toContain("mob-standing-split-rock");
  expect(standing.every(({ step, needsFloor }) => step === "mobilize" && !needsFloor)).toBe(true);
  expect(ids({ step: "mobilize", plane: "transverse", level: 3, text: "nothing like it" })).toEqual(
    [],
  );
  expect(ids({ equipment: "roller" }).every((id) => id.startsWith("smr-"))).toBe(true);
});

test("what an intake says about an exercise comes with a neighbour that it does not speak against", () => {
  const rock = exercises.find(({ id }) => id === "mob-half-kneeling-rock")!;
  expect(cautionFor(rock, [], exercises)).toBeNull();
  const caution = cautionFor(rock, ["kneeling-pain"], exercises);
  expect(caution).toMatchObject({
    level: "caution",
    neighbour: { id: "mob-standing-split-rock" },
  });
  expect(caution?.note).toMatch(/Kneeling hurts/);
});
