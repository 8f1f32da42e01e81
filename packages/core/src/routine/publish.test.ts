import { expect, test } from "vitest";
import type { Dose } from "../dosage/dosage.ts";
import { routines } from "../library/routines.ts";
import { faultOfPublic, isUnchanged } from "./publish.ts";

const [routine] = routines;
if (!routine) throw new Error("There is no routine");
const nameOf = (id: string) => (id === "own" ? "Wall sit" : undefined);

test.each(routines)("$id could be published as it is", (one) => {
  expect(faultOfPublic(one, nameOf)).toBeNull();
});

test("an exercise of a trainer's own is named as what stands in the way", () => {
  const [first, ...rest] = routine.items;
  const items = [{ exerciseId: "own", dose: first!.dose }, ...rest];
  expect(faultOfPublic({ ...routine, items }, nameOf)).toContain("Wall sit");
});

test("what breaks the protocol is refused with the finding's own words", () => {
  const items = routine.items.slice(0, 1);
  expect(faultOfPublic({ ...routine, items }, nameOf)).toMatch(/^It does not keep the protocol/);
});

test("strangers are told whom it is for, why, and how often", () => {
  for (const part of ["audience", "why", "frequency"]) {
    expect(faultOfPublic({ ...routine, [part]: "" }, nameOf)).toMatch(/whom it is for/);
  }
});

test("a copy is refused under whatever name, until what it asks for or says is another", () => {
  const copy = { ...routine, name: "My own" };
  expect(faultOfPublic(copy, nameOf, routine)).toMatch(/another name is not enough/);
  // As the database keeps it: the parts of a dose in another order, at every depth.
  const turned = (value: unknown): unknown =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([name, part]) => [name, turned(part)]),
        )
      : value;
  const kept = copy.items.map(({ exerciseId, dose }) => ({
    exerciseId,
    dose: turned(dose) as Dose,
  }));
  expect(faultOfPublic({ ...copy, items: kept }, nameOf, routine)).not.toBeNull();
  const [first, second, ...rest] = routine.items;
  const dose = { ...first!.dose, restSeconds: 77 } as Dose;
  const changed = [
    { ...copy, items: [{ ...first!, dose }, second!, ...rest] },
    { ...copy, items: [second!, first!, ...rest] },
    { ...copy, why: `${copy.why} For runners.` },
    { ...copy, frequency: "Twice a week" },
    { ...copy, audience: "Runners" },
    { ...copy, safetyNotes: [...copy.safetyNotes, "Stop when it hurts."] },
    { ...copy, level: copy.level === "beginner" ? ("advanced" as const) : ("beginner" as const) },
  ];
  expect(changed.map((one) => isUnchanged(one, routine))).toEqual(changed.map(() => false));
  expect(faultOfPublic(routine, nameOf, null)).toBeNull();
});
