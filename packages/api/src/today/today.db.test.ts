import { addDays, weekOf } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test, vi } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { dueOn, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn, week: 2 });
const asMina = callsOf(db, mina);

test("Mina's day says what her plan asks for", async () => {
  const today = await asMina.today.get({ day: dueOn });
  expect(today).toMatchObject({
    day: dueOn,
    timeZone: "Europe/London",
    planDayId: plan.planDayId,
    status: "planned",
    nextDay: addDays(dueOn, 2),
    session: null,
    bands: { greenMax: 2, amberMax: 5 },
    pain: [],
  });
  expect(today.plan).toEqual({
    id: plan.planId,
    title: "Front-hip base",
    trainerName: "Omar Haddad",
    versionId: plan.versionId,
    versionNumber: 1,
    routineName: expect.any(String) as string,
    sequence: "walkthrough",
    startsOn: addDays(weekOf(dueOn), -7),
    week: 2,
    weeks: 4,
    items: plan.items,
  });
});

test("the week runs from Monday to Sunday, and a planned day that went by was missed", async () => {
  const { week } = await asMina.today.get({ day: addDays(dueOn, 1) });
  expect(week.map(({ day }) => day)).toEqual(
    Array.from({ length: 7 }, (_, place) => addDays(weekOf(dueOn), place)),
  );
  expect(week.map(({ status }) => status)).toEqual([
    "rest",
    "rest",
    "missed",
    "rest",
    "planned",
    "rest",
    "planned",
  ]);
});

test("without a day it is today where Mina lives", async () => {
  vi.useFakeTimers({ now: new Date("2026-11-18T23:30:00Z"), toFake: ["Date"] });
  expect((await asMina.today.get({})).day).toBe("2026-11-18");
  const travelling = callsOf(db, { ...mina, timeZone: "Pacific/Auckland" });
  expect((await travelling.today.get({})).day).toBe("2026-11-19");
  vi.useRealTimers();
});

test("it takes exactly one round trip, and what is remembered changes no word of the answer", async () => {
  const first = await asMina.today.get({ day: dueOn });
  const query = vi.spyOn(db.$client, "query");
  const connect = vi.spyOn(db.$client, "connect");
  expect(await asMina.today.get({ day: dueOn })).toEqual(first);
  expect(query).toHaveBeenCalledTimes(1);
  expect(connect).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("a session that was begun is shown, and after it the pain that was told, week by week", async () => {
  const session = startOf(plan);
  await asMina.session.create(session);
  await asMina.checkIn.create({
    id: newId(),
    sessionId: session.id,
    day: dueOn,
    painNow: 3,
    painWorstWeek: 5,
    nextMorning: null,
    note: "",
  });
  await asMina.checkIn.create({
    id: newId(),
    sessionId: null,
    day: addDays(dueOn, -7),
    painNow: 7,
    painWorstWeek: null,
    nextMorning: "same",
    note: "",
  });
  const today = await asMina.today.get({ day: dueOn });
  expect(today.session).toEqual({ id: session.id, finishedAt: null });
  expect(today.pain).toEqual([
    { weekOf: weekOf(addDays(dueOn, -7)), worst: 7 },
    { weekOf: weekOf(dueOn), worst: 5 },
  ]);
});

test("Priya cannot see Mina's day: hers is empty (today.get)", async () => {
  const today = await callsOf(db, priya).today.get({ day: dueOn });
  expect(today).toMatchObject({
    plan: null,
    planDayId: null,
    status: "rest",
    nextDay: null,
    session: null,
    pain: [],
  });
  expect(today.week.every(({ status }) => status === "rest")).toBe(true);
});

test("Omar coaches and does not train, and a visitor is nobody", async () => {
  expect(await refusalOf(callsOf(db, omar).today.get({}))).toBe("FORBIDDEN");
  expect(await refusalOf(callsOf(db, null).today.get({}))).toBe("UNAUTHORIZED");
});
