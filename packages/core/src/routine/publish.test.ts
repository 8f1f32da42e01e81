import { expect, test } from "vitest";
import { routines } from "../library/routines.ts";
import { faultOfPublic } from "./publish.ts";

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
