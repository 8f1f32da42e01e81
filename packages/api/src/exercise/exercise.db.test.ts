import { exercises as library } from "@fourstep/core";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const [one] = library;
await db.$client.query(
  `insert into exercises (id, owner_id, step, content)
    values ('omars-own', $1, 'smr', $2::jsonb || '{"id": "omars-own"}')`,
  [omar.id, JSON.stringify(one)],
);
const idsOf = async (who: typeof mina) =>
  (await callsOf(db, who).exercise.list()).map(({ id }) => id);

test("everybody has the whole library; Omar and his client have his own exercise too", async () => {
  for (const who of [mina, omar]) {
    const ids = await idsOf(who);
    expect(ids).toHaveLength(library.length + 1);
    expect(ids).toContain("omars-own");
  }
});

test("Priya cannot see Omar's own exercise, a visitor nothing (exercise.list)", async () => {
  expect(await idsOf(priya)).toHaveLength(library.length);
  expect(await refusalOf(callsOf(db, null).exercise.list())).toBe("UNAUTHORIZED");
});
