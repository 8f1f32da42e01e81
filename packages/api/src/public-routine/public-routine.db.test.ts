import { routines } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { omar } = await castOf(db);
const asVisitor = callsOf(db, null);
const asOmar = callsOf(db, omar);

test("a visitor reads a routine that comes with the product", async () => {
  const { routine, author } = await asVisitor.publicRoutine.get({ routineId: "gentle-start" });
  expect(routine).toMatchObject({ id: "gentle-start", name: "Gentle start" });
  expect(author).toBeNull();
});

test("of Omar's routine a visitor learns only while it is published (publicRoutine.get)", async () => {
  const { id: _, ...content } = routines[0]!;
  const id = newId();
  const asked = () => asVisitor.publicRoutine.get({ routineId: id });
  await asOmar.routine.create({ id, routine: { ...content, name: "Omar's own" } });
  expect(await refusalOf(asked())).toBe("NOT_FOUND");
  await asOmar.routinePublication.create({ routineId: id });
  expect((await asked()).author).toMatchObject({ id: omar.id, hasPage: false });
  await asOmar.routinePublication.delete({ routineId: id });
  expect(await refusalOf(asked())).toBe("NOT_FOUND");
});
