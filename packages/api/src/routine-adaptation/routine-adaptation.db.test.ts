import { creditOf, routines } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, theo, priya } = await castOf(db);
const [asMina, asOmar, asTheo] = [callsOf(db, mina), callsOf(db, omar), callsOf(db, theo)];
const asVisitor = callsOf(db, null);
const { id: _, ...content } = routines.find(({ id }) => id === "front-hip-reset")!;
const source = { ...content, name: "Omar's reset" };
const copy = { ...content, name: "Theo's reset", why: "Shorter, for runners." };
const [routineId, id] = [newId(), newId()];
await asOmar.routine.create({ id: routineId, routine: source });
const adapt = () => asTheo.routineAdaptation.create({ id, routineId, routine: copy });
const creditFor = async (who: typeof mina | null) => {
  const { adaptedFrom } = await callsOf(db, who).publicRoutine.get({ routineId: id });
  return adaptedFrom && { credit: creditOf(adaptedFrom), ...adaptedFrom };
};

test("Theo cannot adapt what Omar keeps to himself, nor Mina anything (routineAdaptation.create)", async () => {
  expect(await refusalOf(adapt())).toBe("NOT_FOUND");
  await asOmar.routinePublication.create({ routineId });
  const asked = { id: newId(), routineId, routine: copy };
  expect(await refusalOf(asMina.routineAdaptation.create(asked))).toBe("FORBIDDEN");
  expect(await refusalOf(asVisitor.routineAdaptation.create(asked))).toBe("UNAUTHORIZED");
});

test("Theo's version is his alone, says whose it began as, and is remembered once", async () => {
  await adapt();
  await adapt();
  const own = await asTheo.routine.get({ id });
  expect(own).toMatchObject({ state: "private", routine: { name: "Theo's reset" } });
  expect(own.adaptedFrom).toEqual({
    source: { id: routineId, name: "Omar's reset" },
    author: { id: omar.id, name: omar.name, hasPage: false },
    changes: [],
  });
  expect(await refusalOf(asVisitor.publicRoutine.get({ routineId: id }))).toBe("NOT_FOUND");
  expect((await asOmar.routine.get({ id: routineId })).adaptedFrom).toBeNull();
  const { rows } = await db.$client.query(
    "select subject_id, detail from audit_events where action = 'routineAdaptation.create'",
  );
  expect(rows).toEqual([{ subject_id: id, detail: { routineId } }]);
});

test("nobody can take the name of somebody else's routine by adapting to it", async () => {
  const taken = { id: routineId, routineId, routine: copy };
  expect(await refusalOf(asTheo.routineAdaptation.create(taken))).toBe("NOT_FOUND");
});

test("Theo cannot publish Omar's words and doses under another name, nor turn a published one back into them", async () => {
  await asTheo.routine.update({ id, routine: { ...source, name: "Theo's reset" } });
  const publishing = asTheo.routinePublication.create({ routineId: id });
  expect(await sentenceOf(publishing)).toContain("another name is not enough");
  await asTheo.routine.update({ id, routine: copy });
  await asTheo.routinePublication.create({ routineId: id });
  const back = asTheo.routine.update({ id, routine: { ...source, name: "Theo's reset" } });
  expect(await sentenceOf(back)).toContain("another name is not enough");
  await asTheo.routinePublication.delete({ routineId: id });
});

test("published, and written anew, it still says so; Theo reads what became of Omar's since", async () => {
  await asTheo.routinePublication.create({ routineId: id });
  await asTheo.routine.update({ id, routine: { ...copy, why: "Shorter still." } });
  expect(await creditFor(null)).toMatchObject({ credit: "whole", source: { name: source.name } });
  await asOmar.routine.update({ id: routineId, routine: { ...source, name: "Omar's, again" } });
  expect(await creditFor(null)).toMatchObject({ source: { name: "Omar's, again" } });
  expect((await asTheo.routine.get({ id })).adaptedFrom?.changes).toEqual([
    "It was called Omar's reset.",
  ]);
});

test("Priya, who blocked Omar, reads that there was another, and not whose", async () => {
  await callsOf(db, priya).block.create({ userId: omar.id });
  expect(await creditFor(priya)).toEqual({ credit: "unseen", source: null, author: null });
  expect(await creditFor(mina)).toMatchObject({ credit: "whole" });
});

test("once Omar takes his back, its name is gone; his own stands only while he has a page", async () => {
  await asOmar.routinePublication.delete({ routineId });
  expect(await creditFor(null)).toEqual({ credit: "unseen", source: null, author: null });
  expect((await asTheo.routine.get({ id })).adaptedFrom).toMatchObject({ source: null });
  await asOmar.memberProfile.update({ displayName: "Omar H.", about: "", hasPage: true });
  expect(await creditFor(null)).toMatchObject({ credit: "author", author: { name: "Omar H." } });
  expect((await creditFor(priya))?.credit).toBe("unseen");
  await asOmar.routinePublication.create({ routineId });
  expect((await creditFor(null))?.credit).toBe("whole");
  await asOmar.routine.delete({ id: routineId });
  expect((await creditFor(null))?.credit).toBe("author");
  await db.$client.query("delete from routines where id = $1", [routineId]);
  expect((await creditFor(null))?.credit).toBe("unseen");
});

test("a routine of the product's own is credited to the library", async () => {
  const other = newId();
  await asTheo.routineAdaptation.create({ id: other, routineId: "trunk-first", routine: copy });
  const { adaptedFrom } = await asTheo.routine.get({ id: other });
  expect(adaptedFrom && creditOf(adaptedFrom)).toBe("library");
});
