import { clientCautionsOf, newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asOmar = callsOf(db, omar);
const asTheo = callsOf(db, theo);
const careOfMina = async () => (await asOmar.client.get({ id: mina.id })).care;

test("Omar sets Mina's bands, time and cautions, and whoever builds a plan reads them", async () => {
  await asOmar.client.update({
    id: mina.id,
    bands: { greenMax: 1, amberMax: 4 },
    availability: { minutes: 20, daysPerWeek: 3 },
    cautions: [{ tag: "kneeling-pain", note: "Left knee, since 2019" }],
  });
  expect(await clientCautionsOf(db, omar.id, [mina.id, priya.id])).toMatchObject([
    {
      clientId: mina.id,
      bands: { greenMax: 1, amberMax: 4 },
      cautions: [{ tag: "kneeling-pain", note: "Left knee, since 2019" }],
      availability: { minutes: 20, daysPerWeek: 3 },
    },
  ]);
});

test("a caution that is reworded or left out is lifted, and stays in the record", async () => {
  await asOmar.client.update({ id: mina.id, cautions: [{ tag: "kneeling-pain", note: "Both" }] });
  await asOmar.client.update({ id: mina.id, cautions: [{ tag: "balance", note: "" }] });
  expect((await careOfMina()).cautions.map(({ tag }) => tag)).toEqual(["balance"]);
  const { rows } = await db.$client.query(
    "select tag, lifted_at is null as stands from client_cautions where client_id = $1 order by id",
    [mina.id],
  );
  expect(rows).toEqual([
    { tag: "kneeling-pain", stands: false },
    { tag: "kneeling-pain", stands: false },
    { tag: "balance", stands: true },
  ]);
  const { bands } = await asOmar.client.get({ id: mina.id });
  expect(bands).toEqual({ greenMax: 1, amberMax: 4 });
});

test("the record says what stood before a change, and what after", async () => {
  const { rows } = await db.$client.query<{ detail: unknown }>(
    "select detail from audit_events where action = 'client.update' order by id limit 1",
  );
  expect(rows[0]?.detail).toMatchObject({
    before: { bands: { greenMax: 2, amberMax: 5 }, cautions: [], availability: null },
    after: { bands: { greenMax: 1, amberMax: 4 } },
  });
});

test("bands have to rise, and a caution is named once", async () => {
  const id = mina.id;
  expect(await refusalOf(asOmar.client.update({ id, bands: { greenMax: 5, amberMax: 5 } }))).toBe(
    "BAD_REQUEST",
  );
  const twice = { tag: "balance", note: "" } as const;
  expect(await refusalOf(asOmar.client.update({ id, cautions: [twice, twice] }))).toBe(
    "BAD_REQUEST",
  );
});

test("Theo cannot change what Omar minds about Mina, nor read it (client.update)", async () => {
  const change = { id: mina.id, bands: { greenMax: 0, amberMax: 9 } };
  expect(await refusalOf(asTheo.client.update(change))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, mina).client.update(change))).toBe("FORBIDDEN");
  expect(await clientCautionsOf(db, theo.id, [mina.id])).toEqual([]);
});

const goal = { id: newId(), clientId: mina.id, goal: "Run 5 km by March", dueOn: "2027-03-01" };

test("a goal is set once however often it is sent, reached, and taken up again", async () => {
  await asOmar.clientGoal.create(goal);
  await asOmar.clientGoal.create(goal);
  expect((await careOfMina()).goals).toMatchObject([{ id: goal.id, goal: goal.goal }]);
  await asOmar.clientGoal.update({ id: goal.id, act: { kind: "reach" } });
  expect((await careOfMina()).goals).toEqual([]);
  await asOmar.clientGoal.update({ id: goal.id, act: { kind: "reopen" } });
  const worded = { kind: "word" as const, goal: "Run 10 km", dueOn: null };
  await asOmar.clientGoal.update({ id: goal.id, act: worded });
  expect((await careOfMina()).goals).toMatchObject([{ goal: "Run 10 km", dueOn: null }]);
});

test("Theo cannot set Mina a goal (clientGoal.create)", async () => {
  expect(await refusalOf(asTheo.clientGoal.create({ ...goal, id: newId() }))).toBe("NOT_FOUND");
  // Nor can he take the name of another's goal for one of his own.
  expect(await refusalOf(asTheo.clientGoal.create({ ...goal, clientId: priya.id }))).toBe(
    "NOT_FOUND",
  );
  expect(await refusalOf(callsOf(db, mina).clientGoal.create(goal))).toBe("FORBIDDEN");
});

test("Theo cannot give up a goal of Mina's (clientGoal.update)", async () => {
  const given = { id: goal.id, act: { kind: "drop" as const } };
  expect(await refusalOf(asTheo.clientGoal.update(given))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, null).clientGoal.update(given))).toBe("UNAUTHORIZED");
});
