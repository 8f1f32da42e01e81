import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { dueOn, finished, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const session = startOf(plan);
await callsOf(db, mina).session.create(session);

const said = () => ({
  id: newId(),
  sessionId: session.id,
  day: dueOn,
  painNow: 3,
  painWorstWeek: 5,
  nextMorning: "better" as const,
  note: "Slept well.",
});

test("Mina says how it feels, once however often it is sent", async () => {
  const checkIn = said();
  await callsOf(db, mina).checkIn.create(checkIn);
  await callsOf(db, mina).checkIn.create({ ...checkIn, painNow: 9 });
  const { rows } = await db.$client.query(
    "select client_id, pain_now, pain_worst_week, next_morning, note from check_ins",
  );
  expect(rows).toEqual([
    {
      client_id: mina.id,
      pain_now: 3,
      pain_worst_week: 5,
      next_morning: "better",
      note: "Slept well.",
    },
  ]);
});

test("Priya cannot check in on Mina's session (checkIn.create)", async () => {
  expect(await refusalOf(callsOf(db, priya).checkIn.create(said()))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, omar).checkIn.create(said()))).toBe("FORBIDDEN");
});

test("a note that cannot be stored is refused for good, in prepared statements and in transactions", async () => {
  const note = "Slept\u0000well.";
  expect(await refusalOf(callsOf(db, mina).checkIn.create({ ...said(), note }))).toBe(
    "BAD_REQUEST",
  );
  expect(await refusalOf(callsOf(db, mina).session.update({ ...finished(session.id), note }))).toBe(
    "BAD_REQUEST",
  );
});
