import { routines } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const asMina = callsOf(db, mina);
const asOmar = callsOf(db, omar);
const { id: _, ...content } = routines.find(({ id }) => id === "front-hip-reset")!;
const routineId = newId();
const routine = { ...content, name: "Omar's reset" };
await asOmar.routine.create({ id: routineId, routine });

test("a routine that is not public cannot be saved, nor any by a visitor (savedRoutine.create)", async () => {
  expect(await refusalOf(asMina.savedRoutine.create({ routineId }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, null).savedRoutine.create({ routineId }))).toBe(
    "UNAUTHORIZED",
  );
});

test("Mina saves Omar's routine and reads later what changed in it", async () => {
  await asOmar.routinePublication.create({ routineId });
  await asMina.savedRoutine.create({ routineId });
  await asMina.savedRoutine.create({ routineId: "gentle-start" });
  expect(await asMina.savedRoutine.list()).toMatchObject([
    { routineId: "gentle-start", authorName: null, changes: [] },
    { routineId, authorName: omar.name, changes: [], seenName: "Omar's reset" },
  ]);
  await asOmar.routine.update({ id: routineId, routine: { ...routine, name: "Said anew" } });
  const changed = (await asMina.savedRoutine.list()).find((one) => one.routineId === routineId);
  expect(changed?.changes).toEqual(["It was called Omar's reset."]);
  await asMina.savedRoutine.create({ routineId });
  expect((await asMina.savedRoutine.list()).every(({ changes }) => changes.length === 0)).toBe(
    true,
  );
});

test("what its author took back keeps its name in the list and nothing else", async () => {
  await asOmar.routinePublication.delete({ routineId });
  const gone = (await asMina.savedRoutine.list()).find((one) => one.routineId === routineId);
  expect(gone).toMatchObject({ routine: null, seenName: "Said anew", changes: [] });
});

test("Priya cannot see what Mina saved (savedRoutine.list)", async () => {
  expect(await callsOf(db, priya).savedRoutine.list()).toEqual([]);
  expect(await refusalOf(callsOf(db, null).savedRoutine.list())).toBe("UNAUTHORIZED");
});

test("Priya cannot learn whether Mina saved it (savedRoutine.get)", async () => {
  expect(await asMina.savedRoutine.get({ routineId })).toEqual({
    isSaved: true,
    followsAuthor: false,
  });
  expect((await callsOf(db, priya).savedRoutine.get({ routineId })).isSaved).toBe(false);
});

test("Priya cannot drop what Mina saved (savedRoutine.delete)", async () => {
  await callsOf(db, priya).savedRoutine.delete({ routineId });
  expect(await asMina.savedRoutine.list()).toHaveLength(2);
  await asMina.savedRoutine.delete({ routineId });
  expect((await asMina.savedRoutine.list()).map((one) => one.routineId)).toEqual(["gentle-start"]);
  const { rows } = await db.$client.query(
    "select count(*)::int as acts from audit_events where action like 'savedRoutine.%' and actor_id = $1",
    [mina.id],
  );
  expect(rows[0]?.acts).toBe(4);
});
