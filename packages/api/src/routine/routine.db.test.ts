import { routines as library } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, theo } = await castOf(db);

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

const [article] = library;
if (!article) throw new Error("There is no routine");
const { id: _, ...routine } = article;
const id = newId();
const asOmar = callsOf(db, omar);
const asTheo = callsOf(db, theo);
const listed = async (as: typeof asOmar) =>
  (await as.routine.list()).find((one) => one.id === id)?.own?.state;

test("Omar keeps a routine of his own, once however often it is sent, and plans from it", async () => {
  await asOmar.routine.create({ id, routine });
  await asOmar.routine.create({ id, routine });
  expect(await listed(asOmar)).toBe("private");
  const own = await asOmar.routine.get({ id });
  expect(own).toMatchObject({ state: "private", authorName: omar.name, publications: [] });
  expect(own.routine.items.map(({ exerciseId, dose }) => ({ exerciseId, dose }))).toEqual(
    routine.items,
  );
  const draftId = newId();
  await asOmar.planDraft.create({ id: draftId, from: { routineId: id }, clientIds: [] });
  const { content } = await asOmar.planDraft.get({ id: draftId });
  expect(content.title).toBe(routine.name);
  expect(content.phases[0]?.items).toHaveLength(routine.items.length);
  expect(
    await refusalOf(
      asTheo.planDraft.create({ id: newId(), from: { routineId: id }, clientIds: [] }),
    ),
  ).toBe("NOT_FOUND");
});

test("Theo cannot read Omar's routine, nor is it in his list (routine.get)", async () => {
  expect(await refusalOf(asTheo.routine.get({ id }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, mina).routine.get({ id }))).toBe("FORBIDDEN");
  expect(await listed(asTheo)).toBeUndefined();
});

test("Theo cannot take its name, nor can anybody put in what is not in their library (routine.create)", async () => {
  expect(await refusalOf(asTheo.routine.create({ id, routine }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, mina).routine.create({ id: newId(), routine }))).toBe(
    "FORBIDDEN",
  );
  const items = [{ ...routine.items[0]!, exerciseId: "nobody-knows-it" }];
  const lost = asOmar.routine.create({ id: newId(), routine: { ...routine, items } });
  expect(await refusalOf(lost)).toBe("BAD_REQUEST");
});

test("Theo cannot publish it; published, it must keep the protocol (routinePublication.create)", async () => {
  const broken = { ...routine, items: routine.items.slice(0, 2) };
  await asOmar.routine.update({ id, routine: broken });
  expect(await refusalOf(asOmar.routinePublication.create({ routineId: id }))).toBe(
    "PRECONDITION_FAILED",
  );
  await asOmar.routine.update({ id, routine });
  expect(await refusalOf(asTheo.routinePublication.create({ routineId: id }))).toBe("NOT_FOUND");
  await asOmar.routinePublication.create({ routineId: id });
  await asOmar.routinePublication.create({ routineId: id });
  expect(await asOmar.routine.get({ id })).toMatchObject({
    state: "published",
    publications: [{ withdrawnAt: null }],
  });
  // Everybody would see it at once.
  expect(await refusalOf(asOmar.routine.update({ id, routine: broken }))).toBe(
    "PRECONDITION_FAILED",
  );
  await asOmar.routine.update({ id, routine: { ...routine, name: "Said anew" } });
  expect((await asOmar.routine.get({ id })).routine.name).toBe("Said anew");
});

test("Theo cannot word Omar's routine anew (routine.update)", async () => {
  expect(await refusalOf(asTheo.routine.update({ id, routine }))).toBe("NOT_FOUND");
});

test("Theo cannot withdraw it; Omar can, and publish it again (routinePublication.delete)", async () => {
  expect(await refusalOf(asTheo.routinePublication.delete({ routineId: id }))).toBe("NOT_FOUND");
  await asOmar.routinePublication.delete({ routineId: id });
  expect(await listed(asOmar)).toBe("withdrawn");
  await asOmar.routinePublication.create({ routineId: id });
  expect((await asOmar.routine.get({ id })).publications).toHaveLength(2);
});

test("Theo cannot put it away; Omar can, and nobody sees it any more (routine.delete)", async () => {
  expect(await refusalOf(asTheo.routine.delete({ id }))).toBe("NOT_FOUND");
  await asOmar.routine.delete({ id });
  const own = await asOmar.routine.get({ id });
  expect(own.state).toBe("archived");
  expect(own.publications.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
  expect(await refusalOf(asOmar.routine.update({ id, routine }))).toBe("NOT_FOUND");
});
