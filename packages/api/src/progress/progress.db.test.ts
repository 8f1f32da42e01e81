import { addDays, countDays, painTrend, weeklyWorst } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test, vi } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, dueOn, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn, week: 2 });
const asMina = callsOf(db, mina);
const sets = setsOf(plan);

const told = (day: string, painNow: number | null, painWorstWeek: number | null) => ({
  id: newId(),
  sessionId: null,
  day,
  painNow,
  painWorstWeek,
  nextMorning: null,
  note: "",
});

test("Mina's progress is what a recount of her sets and answers says", async () => {
  const session = startOf(plan);
  await asMina.session.create(session);
  const half = sets.slice(0, 9);
  for (const [place, set] of half.entries()) {
    await asMina.setLog.create(
      done(session.id, set, { discomfort: place % 4, outcome: place === 8 ? "skipped" : "done" }),
    );
  }
  await asMina.session.update({ ...finished(session.id), ended: "early", endReason: "time" });
  await asMina.checkIn.create(told(addDays(dueOn, -7), 4, 6));
  await asMina.checkIn.create(told(dueOn, 2, 3));
  await asMina.checkIn.create(told(addDays(dueOn, 1), 1, 1));

  const progress = await asMina.progress.get({ day: dueOn });
  const day = progress.days.find((one) => one.day === dueOn);
  const { rows } = await db.$client.query<{ step: string; done: number; worst: number }>(
    `select step, count(*) filter (where outcome = 'done')::int as done, max(discomfort)::int as worst
      from set_logs where session_id = $1 group by step`,
    [session.id],
  );
  const recount = Object.fromEntries(rows.map((row) => [row.step, row.done]));
  expect(day).toMatchObject({
    status: "partly",
    done: { smr: 0, activate: 0, mobilize: 0, integrate: 0, ...recount },
    worstDiscomfort: Math.max(...rows.map(({ worst }) => worst)),
    seconds: 900,
    sessionId: session.id,
    dayOfPlan: { id: plan.planDayId, movedFrom: null, moveReason: null, skipReason: null },
  });
  expect(day?.planned).toEqual(
    Object.fromEntries(
      (["smr", "activate", "mobilize", "integrate"] as const).map((step) => [
        step,
        sets.filter((set) => set.step === step).length,
      ]),
    ),
  );
  // The answer of tomorrow is not there yet; pain before a session counts as pain right now.
  expect(progress.pain).toEqual([
    { day: addDays(dueOn, -7), now: 4, worst: 6 },
    ...[
      { day: dueOn, now: 4, worst: null },
      { day: dueOn, now: 2, worst: 3 },
    ].map((one) => expect.objectContaining({ day: one.day }) as typeof one),
  ]);
  expect(progress.pain.filter(({ day: on }) => on === dueOn).map(({ now }) => now)).toEqual(
    expect.arrayContaining([2, 4]),
  );
});

test("it reaches twelve weeks back and over the whole plan, and says which plan that is", async () => {
  const progress = await asMina.progress.get({ day: dueOn });
  expect(progress.from).toBe(addDays(dueOn, -83));
  expect(progress.plan).toEqual({
    id: plan.planId,
    title: "Front-hip base",
    startsOn: addDays(dueOn, -9),
    weeks: 4,
  });
  expect(progress.days.map(({ day }) => day)).toEqual([...plan.days]);
  const later = await asMina.progress.get({ day: addDays(dueOn, 60) });
  expect(countDays(later.days, later.day)).toMatchObject({ due: plan.days.length, kept: 1 });
});

test("a set that was taken back counts nowhere", async () => {
  const day = addDays(dueOn, 2);
  const session = startOf(plan, { day, planDayId: null });
  await asMina.session.create(session);
  const [kept, back] = [done(session.id, sets[0]!), done(session.id, sets[1]!, { discomfort: 7 })];
  await asMina.setLog.create(kept);
  await asMina.setLog.create(back);
  const of = async () => (await asMina.progress.get({ day })).days.find((one) => one.day === day);
  expect(await of()).toMatchObject({ done: { smr: 2 }, worstDiscomfort: 7 });
  await asMina.setLog.delete({
    id: newId(),
    setLogId: back.id,
    sessionId: session.id,
    revision: 2,
    changedAt: `${day}T20:00:00.000Z`,
    kind: "remove",
    set: { outcome: "done", reason: null, effort: back.effort, discomfort: 7 },
  });
  expect(await of()).toMatchObject({ done: { smr: 1 }, worstDiscomfort: 1 });
  expect((await asMina.session.list({ limit: 50 })).sessions[0]).toMatchObject({
    doneSets: 1,
    worstDiscomfort: 1,
  });
  const roster = await callsOf(db, omar).client.list({});
  expect(roster.clients[0]?.trainedOn).toBe(day);
});

test("its baseline is the first answer since the plan began", async () => {
  await asMina.checkIn.create(told(addDays(dueOn, -21), 5, 9));
  const { pain, plan: running, day } = await asMina.progress.get({ day: dueOn });
  const trend = painTrend(weeklyWorst(pain), { since: running?.startsOn ?? null, today: day });
  expect(trend.baseline?.worst).toBe(6);
  expect(trend.change).toMatchObject({ verdict: "likely_real", direction: "down" });
});

test("it takes exactly one round trip", async () => {
  const query = vi.spyOn(db.$client, "query");
  const connect = vi.spyOn(db.$client, "connect");
  await asMina.progress.get({ day: dueOn });
  expect(query).toHaveBeenCalledTimes(1);
  expect(connect).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("Priya cannot see Mina's progress: hers is empty, and Omar has none (progress.get)", async () => {
  const progress = await callsOf(db, priya).progress.get({ day: dueOn });
  expect(progress).toMatchObject({ plan: null, days: [], pain: [] });
  expect(await refusalOf(callsOf(db, omar).progress.get({}))).toBe("FORBIDDEN");
  expect(await refusalOf(callsOf(db, theo).progress.get({}))).toBe("FORBIDDEN");
  expect(await refusalOf(callsOf(db, null).progress.get({}))).toBe("UNAUTHORIZED");
});
