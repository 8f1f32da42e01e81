import { addDays } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, dueOn, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const session = startOf(plan);
const nextDay = addDays(dueOn, 1);
const morningOf = (day: string) => callsOf(db, mina).checkIn.get({ day });

test("the morning after is asked about once something was done, and only until it is answered", async () => {
  const phone = callsOf(db, mina);
  await phone.session.create(session);
  expect(await morningOf(nextDay), "nothing was done yet").toBeNull();
  await phone.setLog.create(done(session.id, setsOf(plan)[0]!));
  expect(await morningOf(nextDay)).toEqual({
    sessionId: session.id,
    routineName: "Front-hip reset",
  });
  expect(await morningOf(dueOn), "not on the same day").toBeNull();
  expect(await morningOf(addDays(dueOn, 2)), "and not when that morning has passed").toBeNull();
  const answer = { painNow: null, painWorstWeek: null, note: "" };
  const said = { ...answer, id: newId(), sessionId: session.id, day: nextDay };
  await phone.checkIn.create({ ...said, nextMorning: "worse" });
  expect(await morningOf(nextDay)).toBeNull();
});

test("Priya cannot hear of Mina's session, and Omar has no mornings (checkIn.get)", async () => {
  await db.$client.query("delete from check_ins");
  expect(await callsOf(db, priya).checkIn.get({ day: nextDay })).toBeNull();
  expect(await refusalOf(callsOf(db, omar).checkIn.get({ day: nextDay }))).toBe("FORBIDDEN");
});
