import { routines as library } from "@fourstep/core";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar } = await castOf(db);

test("Mina may choose among the eight routines, gentle ones first, each with its steps", async () => {
  const routines = await callsOf(db, mina).routine.list();
  expect(routines.map(({ id }) => id).sort()).toEqual(library.map(({ id }) => id).sort());
  expect(routines[0]?.level).toBe("beginner");
  const reset = routines.find(({ id }) => id === "front-hip-reset");
  expect(reset?.items.map(({ step }) => step)).toEqual([
    "smr",
    "smr",
    "mobilize",
    "activate",
    "integrate",
  ]);
});

test("a visitor cannot list them, and Omar's private one is not among them (routine.list)", async () => {
  await db.$client.query(
    `insert into routines (id, owner_id, name, audience, why, frequency, safety_notes, level)
      values ('omars', $1, 'Omar''s', '', '', '', '{}', 'beginner')`,
    [omar.id],
  );
  expect(await refusalOf(callsOf(db, null).routine.list())).toBe("UNAUTHORIZED");
  expect((await callsOf(db, mina).routine.list()).map(({ id }) => id)).not.toContain("omars");
});
