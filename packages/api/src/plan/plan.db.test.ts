import { addDays, dayIn, type FollowRoutineInput, routines, weekdayOf } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";
import { answered } from "../testing/red-flags.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const asMina = callsOf(db, mina);
const asPriya = callsOf(db, priya);
const todayOf = (who: typeof mina) => dayIn(who.timeZone, new Date());

const following = (who: typeof mina, change: Partial<FollowRoutineInput> = {}) => ({
  id: newId(),
  routineId: "gentle-start",
  startsOn: todayOf(who),
  weekdays: [weekdayOf(todayOf(who))],
  weeks: 2,
  ends: [],
  ...change,
});
const daysOf = async (who: typeof mina) =>
  (
    await db.$client.query<{ day: string; planned: number }>(
      `select day::text, smr_planned + activate_planned + mobilize_planned + integrate_planned as planned
        from client_days where client_id = $1 order by day`,
      [who.id],
    )
  ).rows;

test("Priya follows a routine on her own: today it is due, next week again", async () => {
  const input = following(priya);
  await asPriya.plan.create(input);
  const today = await asPriya.today.get({});
  expect(today).toMatchObject({
    status: "planned",
    plan: { id: input.id, title: "Gentle start", trainerName: null, versionNumber: 1, weeks: 2 },
    nextDay: addDays(todayOf(priya), 7),
  });
  expect(today.plan?.items).toHaveLength(6);
  const days = await daysOf(priya);
  expect(days.map(({ day }) => day)).toEqual([todayOf(priya), addDays(todayOf(priya), 7)]);
  expect(days[0]?.planned).toBeGreaterThan(6);
  expect(await asPriya.plan.list()).toMatchObject([{ id: input.id, trainerName: null, weeks: 2 }]);
});

test("the same plan sent again is the same plan", async () => {
  const [running] = await asPriya.plan.list();
  await asPriya.plan.create(following(priya, { id: running?.id ?? "" }));
  expect(await asPriya.plan.list()).toEqual([running]);
});

test("another routine ends the one before only when she said so, and leaves a day that she began", async () => {
  const [before] = await asPriya.plan.list();
  const today = await asPriya.today.get({});
  await asPriya.redFlagScreen.create(answered());
  await asPriya.session.create({
    id: newId(),
    planVersionId: today.plan?.versionId ?? "",
    planDayId: today.planDayId,
    day: today.day,
    timeZone: priya.timeZone,
    startedAt: new Date().toISOString(),
    painBefore: null,
  });
  const next = following(priya, { routineId: "desk-break" });
  expect(await sentenceOf(asPriya.plan.create(next))).toContain("Gentle start is still running.");
  await asPriya.plan.create({ ...next, ends: [before?.id ?? ""] });
  expect((await asPriya.plan.list()).map(({ title }) => title)).toEqual(["Desk break"]);
  const { rows } = await db.$client.query(
    `select v.routine_name, d.session_id is not null as begun
      from client_days d join plan_versions v on v.id = d.plan_version_id
      where d.client_id = $1 order by d.day`,
    [priya.id],
  );
  expect(rows).toEqual([
    { routine_name: "Gentle start", begun: true },
    { routine_name: "Desk break", begun: false },
  ]);
});

test("a trainer's plan never goes unasked", async () => {
  const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn: todayOf(mina) });
  const input = following(mina);
  expect(await refusalOf(asMina.plan.create(input))).toBe("CONFLICT");
  expect((await asMina.plan.list()).map(({ id }) => id)).toEqual([plan.planId]);
  expect((await asMina.plan.list())[0]?.trainerName).toBe(omar.name);
  await asMina.plan.create({ ...input, ends: [plan.planId] });
  expect((await asMina.today.get({})).plan?.title).toBe("Gentle start");
});

test("a plan starts neither in the past nor far ahead, and no routine is made up", async () => {
  for (const ahead of [-1, 40]) {
    const startsOn = addDays(todayOf(mina), ahead);
    expect(await refusalOf(asMina.plan.create(following(mina, { startsOn })))).toBe("BAD_REQUEST");
  }
  const routineId = "nobody-wrote-this";
  expect(await refusalOf(asMina.plan.create(following(mina, { routineId })))).toBe("NOT_FOUND");
});

test("a routine that Omar published can be followed while it is published, and the plan remembers it", async () => {
  const { id: _, ...content } = routines[0]!;
  const routineId = newId();
  await callsOf(db, omar).routine.create({ id: routineId, routine: content });
  const ends = (await asMina.plan.list()).map(({ id }) => id);
  const input = following(mina, { routineId, ends });
  expect(await refusalOf(asMina.plan.create(input))).toBe("NOT_FOUND");
  await callsOf(db, omar).routinePublication.create({ routineId });
  await asMina.plan.create(input);
  const { rows } = await db.$client.query(
    "select routine_id, trainer_id from plans where id = $1",
    [input.id],
  );
  expect(rows).toEqual([{ routine_id: routineId, trainer_id: null }]);
});

test("two taps at once make one plan", async () => {
  const ends = (await asMina.plan.list()).map(({ id }) => id);
  await Promise.allSettled(
    Array.from({ length: 4 }, () => asMina.plan.create(following(mina, { ends }))),
  );
  expect(await asMina.plan.list()).toHaveLength(1);
});

test("Omar cannot follow a routine, nor Mina take Priya's plan for hers (plan.create)", async () => {
  expect(await refusalOf(callsOf(db, omar).plan.create(following(omar)))).toBe("FORBIDDEN");
  const [priyas] = await asPriya.plan.list();
  const ends = (await asMina.plan.list()).map(({ id }) => id);
  const taken = following(mina, { id: priyas?.id ?? "", ends });
  expect(await refusalOf(asMina.plan.create(taken))).toBe("CONFLICT");
});

test("Mina cannot see Priya's plans (plan.list)", async () => {
  const [priyas] = await asPriya.plan.list();
  expect((await asMina.plan.list()).map(({ id }) => id)).not.toContain(priyas?.id);
  expect(await refusalOf(callsOf(db, null).plan.list())).toBe("UNAUTHORIZED");
});

test("Mina cannot end Priya's plan; Priya can, and keeps what she began (plan.delete)", async () => {
  const [priyas] = await asPriya.plan.list();
  const id = priyas?.id ?? "";
  expect(await refusalOf(asMina.plan.delete({ id }))).toBe("NOT_FOUND");
  expect(await asPriya.plan.delete({ id })).toEqual({});
  expect(await asPriya.plan.list()).toEqual([]);
  expect((await daysOf(priya)).map(({ day }) => day)).toEqual([todayOf(priya)]);
});

test("while an answer waits for a clinician's word, nothing new is planned", async () => {
  const screen = answered({ cancer: true });
  await asPriya.redFlagScreen.create(screen);
  const input = following(priya);
  expect(await refusalOf(asPriya.plan.create(input))).toBe("PRECONDITION_FAILED");
  expect(await asPriya.plan.list()).toEqual([]);
});
