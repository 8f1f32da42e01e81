import { addDays } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";
import { done, dueOn, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asMina = callsOf(db, mina);
const asPriya = callsOf(db, priya);
let plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn, week: 2 });

beforeAll(() => {
  vi.useFakeTimers({ now: new Date(`${dueOn}T06:00:00Z`), toFake: ["Date"] });
});
afterAll(() => {
  vi.useRealTimers();
});
beforeEach(async () => {
  await db.$client.query("delete from sessions");
  await db.$client.query("delete from client_days where client_id = $1", [mina.id]);
  await db.$client.query("delete from plans where client_id = $1", [mina.id]);
  plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn, week: 2 });
});

const thursday = addDays(dueOn, 1);
const friday = addDays(dueOn, 2);
const move = (to: string, id = plan.planDayId) => ({
  act: "move" as const,
  id,
  to,
  reason: "Travelling for work",
});
const skip = (id = plan.planDayId) => ({ act: "skip" as const, id, reason: "A cold" });
const daysOf = async (day = dueOn) => (await asMina.progress.get({ day })).days;
const on = async (day: string) => (await daysOf()).find((one) => one.day === day);

test("Mina moves today's session to tomorrow: the calendar follows, and says where it came from", async () => {
  const before = await on(dueOn);
  expect(await asMina.planDay.update(move(thursday))).toEqual({
    id: plan.planDayId,
    day: thursday,
  });
  expect(await on(dueOn)).toBeUndefined();
  expect(await on(thursday)).toEqual({
    ...before,
    day: thursday,
    dayOfPlan: {
      id: plan.planDayId,
      movedFrom: dueOn,
      moveReason: "Travelling for work",
      skipReason: null,
    },
  });
  const today = await asMina.today.get({ day: dueOn });
  expect(today).toMatchObject({ planDayId: null, status: "rest", nextDay: thursday });
  expect(await asMina.today.get({ day: thursday })).toMatchObject({
    planDayId: plan.planDayId,
    status: "planned",
  });
  expect(await daysOf()).toHaveLength(plan.days.length);
});

test("who moved it, when and why is kept, on the day and in the audit", async () => {
  await asMina.planDay.update(move(thursday));
  const { rows } = await db.$client.query(
    "select moved_by, move_reason, moved_at is not null as told from plan_days where id = $1",
    [plan.planDayId],
  );
  expect(rows).toEqual([{ moved_by: mina.id, move_reason: "Travelling for work", told: true }]);
  const acts = await db.$client.query(
    "select action, actor_id, detail from audit_events where subject_id = $1",
    [plan.planDayId],
  );
  expect(acts.rows).toEqual([
    {
      action: "planDay.move",
      actor_id: mina.id,
      detail: { from: dueOn, day: thursday, reason: "Travelling for work" },
    },
  ]);
});

test("moved back to where it came from, it counts as never moved", async () => {
  await asMina.planDay.update(move(thursday));
  await asMina.planDay.update(move(dueOn));
  expect((await on(dueOn))?.dayOfPlan?.movedFrom).toBeNull();
});

test("a missed day stays missed until Mina herself moves it, and nothing else shifts", async () => {
  const missed = addDays(dueOn, -5);
  const { rows } = await db.$client.query<{ id: string }>(
    "select id from plan_days where client_id = $1 and day = $2",
    [mina.id, missed],
  );
  expect(await on(missed)).toMatchObject({ status: "missed" });
  expect((await daysOf()).map(({ day }) => day)).toEqual([...plan.days]);
  await asMina.planDay.update(move(thursday, rows[0]?.id));
  expect(await on(thursday)).toMatchObject({
    status: "planned",
    dayOfPlan: { movedFrom: missed },
  });
});

test("it is refused in words onto a taken day, into the past, and out of sight", async () => {
  expect(await sentenceOf(asMina.planDay.update(move(friday)))).toBe(
    `A session is already planned on ${friday}.`,
  );
  expect(await refusalOf(asMina.planDay.update(move(addDays(dueOn, -1))))).toBe("BAD_REQUEST");
  expect(await refusalOf(asMina.planDay.update(move(addDays(dueOn, 29))))).toBe("BAD_REQUEST");
  expect(await daysOf()).toHaveLength(plan.days.length);
});

test("a day on which an extra session was done is taken as well", async () => {
  await asMina.session.create(startOf(plan, { day: thursday, planDayId: null }));
  expect(await refusalOf(asMina.planDay.update(move(thursday)))).toBe("CONFLICT");
});

test("two moves to the same day at once: one holds, the other is refused", async () => {
  const { rows } = await db.$client.query<{ id: string }>(
    "select id from plan_days where client_id = $1 and day = $2",
    [mina.id, friday],
  );
  const both = await Promise.allSettled([
    asMina.planDay.update(move(thursday)),
    asMina.planDay.update(move(thursday, rows[0]?.id)),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await daysOf()).toHaveLength(plan.days.length);
});

test("a day that was begun or done stays where it is", async () => {
  const session = startOf(plan);
  await asMina.session.create(session);
  expect(await sentenceOf(asMina.planDay.update(move(thursday)))).toBe(
    "A session was begun on that day, so it stays where it is.",
  );
  await asMina.setLog.create(done(session.id, setsOf(plan)[0]!));
  await asMina.session.update(finished(session.id));
  expect(await refusalOf(asMina.planDay.update(skip()))).toBe("CONFLICT");
});

test("Mina leaves a day out with a reason, and takes it back in", async () => {
  await asMina.planDay.update(skip());
  expect(await on(dueOn)).toMatchObject({
    status: "skipped",
    dayOfPlan: { skipReason: "A cold" },
  });
  expect(await asMina.today.get({ day: dueOn })).toMatchObject({
    status: "skipped",
    nextDay: friday,
  });
  await asMina.planDay.update({ act: "unskip", id: plan.planDayId });
  expect(await on(dueOn)).toMatchObject({ status: "planned", dayOfPlan: { skipReason: null } });
  expect(await refusalOf(asMina.planDay.update({ act: "unskip", id: plan.planDayId }))).toBe(
    "CONFLICT",
  );
});

test("a skipped day on which Mina trains after all is done", async () => {
  await asMina.planDay.update(skip());
  const session = startOf(plan);
  await asMina.session.create(session);
  await asMina.setLog.create(done(session.id, setsOf(plan)[0]!));
  await asMina.session.update(finished(session.id));
  expect(await on(dueOn)).toMatchObject({ status: "done" });
});

test("Omar sees what Mina moved and left out, and why", async () => {
  await asMina.planDay.update(move(thursday));
  const { rows } = await db.$client.query<{ id: string }>(
    "select id from plan_days where client_id = $1 and day = $2",
    [mina.id, friday],
  );
  await asMina.planDay.update(skip(rows[0]?.id));
  const { changedDays } = await callsOf(db, omar).client.get({ id: mina.id });
  expect(changedDays).toEqual([
    { day: friday, movedFrom: null, moveReason: null, skipReason: "A cold", byName: "Mina Okafor" },
    {
      day: thursday,
      movedFrom: dueOn,
      moveReason: "Travelling for work",
      skipReason: null,
      byName: "Mina Okafor",
    },
  ]);
});

test("Priya cannot move or skip Mina's day, nor can a trainer or a visitor (planDay.update)", async () => {
  for (const asked of [move(thursday), skip(), { act: "unskip" as const, id: plan.planDayId }]) {
    expect(await refusalOf(asPriya.planDay.update(asked))).toBe("NOT_FOUND");
    expect(await refusalOf(callsOf(db, theo).planDay.update(asked))).toBe("FORBIDDEN");
    expect(await refusalOf(callsOf(db, null).planDay.update(asked))).toBe("UNAUTHORIZED");
  }
  expect(await refusalOf(asMina.planDay.update(skip(newId())))).toBe("NOT_FOUND");
  expect(await on(dueOn)).toMatchObject({ status: "planned" });
});

test("Today says where a moved day came from, and looks back to the start of a long plan for its pain", async () => {
  await asMina.planDay.update(move(thursday));
  expect((await asMina.today.get({ day: thursday })).movedFrom).toBe(dueOn);
  expect((await asMina.today.get({ day: friday })).movedFrom).toBeNull();
  await db.$client.query("update plans set starts_on = starts_on - 70, weeks = 20 where id = $1", [
    plan.planId,
  ]);
  await asMina.checkIn.create({
    id: newId(),
    sessionId: null,
    day: addDays(dueOn, -70),
    painNow: null,
    painWorstWeek: 7,
    nextMorning: null,
    note: "",
  });
  expect((await asMina.today.get({ day: dueOn })).pain).toEqual([
    { weekOf: addDays(dueOn, -72), worst: 7 },
  ]);
});
