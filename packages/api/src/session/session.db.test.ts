import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { pageMark } from "../page-mark.ts";
import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, dueOn, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn, week: 2 });
const asMina = callsOf(db, mina);
const asOmar = callsOf(db, omar);
const asPriya = callsOf(db, priya);
const asTheo = callsOf(db, theo);
const sets = setsOf(plan);

const rowsOf = async (text: string, values: unknown[] = []) =>
  (await db.$client.query<Record<string, unknown>>(text, values)).rows;
const statusOf = async (day: string) =>
  (
    await rowsOf("select status, seconds from client_days where client_id = $1 and day = $2", [
      mina.id,
      day,
    ])
  )[0];

async function begun(change: Parameters<typeof startOf>[1] = {}) {
  const session = startOf(plan, change);
  await asMina.session.create(session);
  return session;
}

test("Mina starts a session, and starting it again changes nothing", async () => {
  const session = await begun();
  await asMina.session.create({ ...session, painBefore: 9 });
  expect(
    await rowsOf("select plan_version_id, pain_before from sessions where id = $1", [session.id]),
  ).toEqual([{ plan_version_id: plan.versionId, pain_before: 4 }]);
});

test("a session on a day without a plan puts that day on the calendar, with what was asked", async () => {
  const day = "2026-11-19";
  await begun({ day, planDayId: null, startedAt: `${day}T07:00:00.000Z` });
  const [row] = await rowsOf(
    `select status, smr_planned + activate_planned + mobilize_planned + integrate_planned as planned
      from client_days where client_id = $1 and day = $2`,
    [mina.id, day],
  );
  expect(row).toEqual({ status: "planned", planned: sets.length });
});

test("Priya cannot start a session of Mina's plan, or take her id (session.create)", async () => {
  expect(await refusalOf(asPriya.session.create(startOf(plan)))).toBe("NOT_FOUND");
  const priyasPlan = await articlePlanFor(db, { client: priya, trainer: theo, dueOn });
  expect(
    await refusalOf(asPriya.session.create(startOf(priyasPlan, { planDayId: plan.planDayId }))),
  ).toBe("NOT_FOUND");
  const { id } = await begun();
  expect(await refusalOf(asPriya.session.create(startOf(priyasPlan, { id })))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.session.create(startOf(plan)))).toBe("FORBIDDEN");
});

test("a finished session makes the day done; finishing it again changes nothing", async () => {
  const { id } = await begun();
  await asMina.setLog.create(done(id, sets[0]!));
  await asMina.session.update(finished(id));
  const before = await statusOf(dueOn);
  expect(before?.["status"]).toBe("done");
  await asMina.session.update({ ...finished(id), ended: "early", painAfter: 9 });
  expect(await statusOf(dueOn)).toEqual(before);
  expect(await asMina.session.get({ id })).toMatchObject({
    ended: "finished",
    painBefore: 4,
    painAfter: 2,
    seconds: 900,
    finishedAt: `${dueOn}T07:20:00.000Z`,
  });
});

test("finishing it twice at once counts its seconds once", async () => {
  const day = "2026-11-12";
  const { id } = await begun({ day, planDayId: null, startedAt: `${day}T07:00:00.000Z` });
  await Promise.all(Array.from({ length: 6 }, () => asMina.session.update(finished(id))));
  expect(await statusOf(day)).toEqual({ status: "done", seconds: 900 });
});

test("ended early, the day is partly done, or still to be done when nothing was", async () => {
  const [one, two] = ["2026-11-09", "2026-11-10"] as const;
  const early = { ended: "early" as const, endReason: "no time" };
  const first = await begun({ day: one, planDayId: null });
  await asMina.setLog.create(done(first.id, sets[0]!));
  await asMina.session.update({ ...finished(first.id), ...early });
  expect((await statusOf(one))?.["status"]).toBe("partly");
  const second = await begun({ day: two, planDayId: null });
  await asMina.session.update({ ...finished(second.id), ...early });
  expect((await statusOf(two))?.["status"]).toBe("planned");
});

test("an alarm puts Mina before Omar, once however often it happens, and is remembered", async () => {
  for (const day of ["2026-11-05", "2026-11-06"]) {
    const { id } = await begun({ day, planDayId: null });
    await asMina.session.update({
      ...finished(id),
      ended: "alarm",
      alarm: "down_the_leg",
    });
  }
  const items = await rowsOf(
    "select trainer_id, facts from attention_items where client_id = $1 and kind = 'alarm_stop'",
    [mina.id],
  );
  expect(items).toEqual([
    {
      trainer_id: omar.id,
      facts: expect.objectContaining({ day: "2026-11-06", alarm: "down_the_leg" }) as unknown,
    },
  ]);
  expect(
    await rowsOf("select actor_id from audit_events where action = 'session.alarm'"),
  ).toHaveLength(2);
});

test("a set in the red puts Mina before Omar when the session ends", async () => {
  const day = "2026-11-04";
  const { id } = await begun({ day, planDayId: null });
  await asMina.setLog.create(done(id, sets[0]!, { discomfort: 7 }));
  await asMina.session.update(finished(id));
  const [item] = await rowsOf("select facts from attention_items where kind = 'red_answer'");
  expect(item?.["facts"]).toEqual({
    sessionId: id,
    day,
    discomfort: 7,
    exerciseId: sets[0]?.exerciseId,
  });
});

test("a set in the red puts Mina before Omar at once, and the end of the session does not say it again", async () => {
  const { id } = await begun({ day: "2026-11-02", planDayId: null });
  const facts = async () =>
    rowsOf(
      "select facts->>'discomfort' as worst from attention_items where facts->>'sessionId' = $1",
      [id],
    );
  await asMina.setLog.create(done(id, sets[0]!, { discomfort: 5 }));
  expect(await facts()).toEqual([]);
  await asMina.setLog.create(done(id, sets[1]!, { discomfort: 8 }));
  await asMina.setLog.create(done(id, sets[2]!, { discomfort: 6 }));
  expect(await facts()).toEqual([{ worst: "8" }]);
  await db.$client.query("update attention_items set done_at = now()");
  await asMina.session.update(finished(id));
  expect(await facts()).toEqual([{ worst: "8" }]);
  // A phone that was away brings its sets after another one ended the session.
  await asMina.setLog.create(done(id, sets[3]!, { discomfort: 9 }));
  expect(await facts()).toEqual([{ worst: "8" }, { worst: "9" }]);
  await db.$client.query("delete from attention_items where facts->>'sessionId' = $1", [id]);
});

test("what is red for Mina is what her own bands say, wherever they are read", async () => {
  const day = "2026-11-03";
  const { rows } = await db.$client.query<{ id: string }>(
    "update users set green_max = 1, amber_max = 3 where id = $1 returning id",
    [mina.id],
  );
  expect(rows).toHaveLength(1);
  const bands = { greenMax: 1, amberMax: 3 };
  await db.$client.query("delete from attention_items");
  const { id } = await begun({ day, planDayId: null });
  await asMina.setLog.create(done(id, sets[0]!, { discomfort: 4 }));
  await asMina.session.update(finished(id));
  expect(await rowsOf("select facts->>'discomfort' as worst from attention_items")).toEqual([
    { worst: "4" },
  ]);
  expect((await asOmar.session.get({ id })).bands).toEqual(bands);
  expect((await asMina.today.get({ day })).bands).toEqual(bands);
  expect((await asOmar.client.get({ id: mina.id })).bands).toEqual(bands);
  await db.$client.query("update users set green_max = 2, amber_max = 5 where id = $1", [mina.id]);
});

test("Priya cannot end Mina's session, nor can Omar (session.update)", async () => {
  const { id } = await begun();
  expect(await refusalOf(asPriya.session.update(finished(id)))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.session.update(finished(id)))).toBe("FORBIDDEN");
  expect((await asMina.session.get({ id })).finishedAt).toBeNull();
});

test("a session is read whole: what was asked beside what was done", async () => {
  const day = "2026-11-20";
  const { id } = await begun({ day, planDayId: null, startedAt: `${day}T07:00:00.000Z` });
  const logs = sets.map((set, place) =>
    done(id, set, { loggedAt: `${day}T07:${String(place).padStart(2, "0")}:00.000Z` }),
  );
  for (const log of logs) await asMina.setLog.create(log);
  const session = await asOmar.session.get({ id });
  expect(session).toMatchObject({
    client: { id: mina.id, name: "Mina Okafor" },
    plan: { id: plan.planId, versionNumber: 1, week: 2, weeks: 4 },
    sequence: "walkthrough",
    items: plan.items,
    doneSets: sets.length,
    plannedSets: sets.length,
    worstDiscomfort: 1,
    bands: { greenMax: 2, amberMax: 5 },
  });
  expect(session.setLogs).toEqual(logs.map((log) => ({ ...log, revision: 1 })));
  expect(session.plannedByStep).toEqual(session.doneByStep);
  expect(session.previousId).toBeTruthy();
  expect(session.nextId).toBeNull();
  expect((await asOmar.session.get({ id: session.previousId! })).nextId).toBe(id);
});

test("a set that was put right says so, with who, when and what it said before; Omar reads the same", async () => {
  const day = "2026-11-05";
  const { id } = await begun({ day, planDayId: null, startedAt: `${day}T07:00:00.000Z` });
  const log = done(id, sets[0]!, { discomfort: 5 });
  await asMina.setLog.create(log);
  const { outcome, reason, effort } = log;
  const said = { outcome, reason, effort };
  const about = (revision: number) => ({
    id: newId(),
    setLogId: log.id,
    sessionId: id,
    revision,
    changedAt: `${day}T20:0${revision}:00.000Z`,
  });
  await asMina.setLog.update({ ...about(2), kind: "correct", set: { ...said, discomfort: 2 } });
  await asMina.setLog.delete({ ...about(3), kind: "remove", set: { ...said, discomfort: 2 } });
  const gone = await asOmar.session.get({ id });
  expect(gone).toMatchObject({ setLogs: [], doneSets: 0, worstDiscomfort: null });
  expect(gone.removedSets).toEqual([{ ...log, discomfort: 2, revision: 3 }]);
  await asMina.setLog.update({ ...about(4), kind: "restore", set: { ...said, discomfort: 2 } });
  const back = await asOmar.session.get({ id });
  expect(back).toMatchObject({ removedSets: [], doneSets: 1, worstDiscomfort: 2 });
  expect(back.setLogs).toEqual([{ ...log, discomfort: 2, revision: 4 }]);
  expect(
    back.changes.map(({ kind, older, changedAt, byName, isApplied }) => [
      kind,
      older.discomfort,
      changedAt,
      byName,
      isApplied,
    ]),
  ).toEqual([
    ["correct", 5, `${day}T20:02:00.000Z`, "Mina Okafor", true],
    ["remove", 2, `${day}T20:03:00.000Z`, "Mina Okafor", true],
    ["restore", 2, `${day}T20:04:00.000Z`, "Mina Okafor", true],
  ]);
});

test("Priya cannot read Mina's session, nor can her trainer (session.get)", async () => {
  const { id } = await begun();
  expect(await refusalOf(asPriya.session.get({ id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asTheo.session.get({ id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asPriya.session.get({ id: newId() }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, null).session.get({ id }))).toBe("UNAUTHORIZED");
});

test("a list of sessions goes on where its page ended, the latest first, none twice", async () => {
  const whole = (await asMina.session.list({ limit: 50 })).sessions;
  const paged: string[] = [];
  let before: string | undefined;
  do {
    const page = await asMina.session.list({ limit: 3, ...(before && { before }) });
    paged.push(...page.sessions.map(({ id }) => id));
    before = page.next ?? undefined;
  } while (before);
  expect(paged).toEqual(whole.map(({ id }) => id));
  const starts = whole.map(({ startedAt }) => startedAt);
  expect(starts).toEqual([...starts].sort().toReversed());
  expect(await asOmar.session.list({ clientId: mina.id, limit: 50 })).toEqual({
    sessions: whole,
    next: null,
  });
});

test("a page mark that is none of ours is refused in words", async () => {
  const marks = [
    ["2026", newId()],
    ["2026-11-18T07:00:00.000Z", "-".repeat(36)],
    ["", ""],
  ];
  for (const before of ["bm9uc2Vuc2U", ...marks.map(pageMark)]) {
    expect(await refusalOf(asMina.session.list({ before }))).toBe("BAD_REQUEST");
  }
});

test("Priya cannot list Mina's sessions, nor can her trainer (session.list)", async () => {
  for (const calls of [asPriya, asTheo]) {
    expect(await calls.session.list({ clientId: mina.id })).toEqual({ sessions: [], next: null });
  }
});

test("Omar reads Mina's sessions only while he coaches her", async () => {
  const { id } = await begun();
  await rowsOf("update coachings set ended_at = now() where trainer_id = $1", [omar.id]);
  expect(await refusalOf(asOmar.session.get({ id }))).toBe("NOT_FOUND");
  expect((await asOmar.session.list({ clientId: mina.id })).sessions).toEqual([]);
});
