import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test, vi } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";
import { done, dueOn, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const priyasPlan = await articlePlanFor(db, { client: priya, trainer: theo, dueOn });
const asMina = callsOf(db, mina);
const sets = setsOf(plan);
const [first, second] = sets;
if (!first || !second) throw new Error("The article's routine has more than one set");

let sessionId = "";
beforeEach(async () => {
  await db.$client.query("delete from sessions where client_id = $1", [mina.id]);
  await db.$client.query(
    `update client_days set smr_done = 0, activate_done = 0, mobilize_done = 0, integrate_done = 0,
      worst_discomfort = null, status = 'planned' where client_id = $1`,
    [mina.id],
  );
  const session = startOf(plan);
  sessionId = (await asMina.session.create(session)).id;
});

const logged = async () => {
  const { rows } = await db.$client.query<{ sets: number }>(
    "select count(*)::int as sets from set_logs where session_id = $1",
    [sessionId],
  );
  return rows[0]?.sets;
};
const dayOf = async () => {
  const { rows } = await db.$client.query<Record<string, unknown>>(
    "select * from client_days where client_id = $1 and day = $2",
    [mina.id, dueOn],
  );
  return rows[0];
};

test("Mina logs a set: it is counted in its step, and the answer says how far the day has come", async () => {
  const set = done(sessionId, first, { discomfort: 3 });
  const answer = await asMina.setLog.create(set);
  expect(answer).toEqual({ id: set.id, doneSets: 1, plannedSets: sets.length });
  expect(await dayOf()).toMatchObject({ smr_done: 1, activate_done: 0, worst_discomfort: 3 });
});

test("sets of a day that was closed as missed meanwhile make it partly done", async () => {
  const close = "update client_days set status = 'missed' where client_id = $1";
  await db.$client.query(close, [mina.id]);
  await asMina.setLog.create(done(sessionId, first, { outcome: "skipped", reason: "time" }));
  expect(await dayOf()).toMatchObject({ status: "missed" });
  await asMina.setLog.create(done(sessionId, second));
  expect(await dayOf()).toMatchObject({ status: "partly" });
});

test("sending the same set twice changes nothing", async () => {
  const set = done(sessionId, first);
  const once = await asMina.setLog.create(set);
  expect(await asMina.setLog.create({ ...set, discomfort: 9 })).toEqual(once);
  expect(await logged()).toBe(1);
  expect(await dayOf()).toMatchObject({ smr_done: 1, worst_discomfort: 1 });
});

test("the same set under another name is the same set", async () => {
  const once = await asMina.setLog.create(done(sessionId, first));
  const again = await asMina.setLog.create(done(sessionId, first));
  expect(again).toMatchObject({ doneSets: once.doneSets });
  expect(await logged()).toBe(1);
});

test("sixteen times the same set at once is one set", async () => {
  const set = done(sessionId, first);
  await Promise.all(Array.from({ length: 16 }, () => asMina.setLog.create(set)));
  expect(await logged()).toBe(1);
  expect(await dayOf()).toMatchObject({ smr_done: 1 });
});

test("sixteen different sets at once are all counted", async () => {
  const some = sets.slice(0, 16);
  expect(some.length).toBeGreaterThan(10);
  const answers = await Promise.all(
    some.map((set, place) => asMina.setLog.create(done(sessionId, set, { discomfort: place % 6 }))),
  );
  expect(await logged()).toBe(some.length);
  const day = await dayOf();
  const total = ["smr", "activate", "mobilize", "integrate"].map((step) => day?.[`${step}_done`]);
  expect(total.reduce((sum: number, one) => sum + Number(one), 0)).toBe(some.length);
  expect(day?.["worst_discomfort"]).toBe(5);
  // Each send was counted after another: the answers are 1, 2, 3 … in some order.
  expect(answers.map(({ doneSets }) => doneSets).sort((a, b) => a - b)).toEqual(
    some.map((_, place) => place + 1),
  );
});

test("a skipped set is kept with its reason and does not count as done", async () => {
  const answer = await asMina.setLog.create(
    done(sessionId, first, { outcome: "skipped", reason: "equipment", discomfort: null }),
  );
  expect(answer.doneSets).toBe(0);
  expect(await logged()).toBe(1);
  expect(await dayOf()).toMatchObject({ smr_done: 0, worst_discomfort: null });
});

test("a swapped exercise counts for the step that the plan asked for", async () => {
  await asMina.setLog.create(done(sessionId, first, { exerciseId: "smr-glute-ball" }));
  expect(await dayOf()).toMatchObject({ smr_done: 1 });
});

test("an exercise that nobody knows is not found", async () => {
  expect(
    await refusalOf(
      asMina.setLog.create(done(sessionId, first, { exerciseId: "no-such-exercise" })),
    ),
  ).toBe("NOT_FOUND");
  expect(await logged()).toBe(0);
});

test("it takes exactly one round trip and one commit", async () => {
  const query = vi.spyOn(db.$client, "query");
  const connect = vi.spyOn(db.$client, "connect");
  await asMina.setLog.create(done(sessionId, second));
  expect(query).toHaveBeenCalledTimes(1);
  expect(connect).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("Priya cannot log a set in Mina's session (setLog.create)", async () => {
  const set = done(sessionId, first);
  const asPriya = callsOf(db, priya);
  expect(await refusalOf(asPriya.setLog.create(set))).toBe("NOT_FOUND");
  // In the words in which a session is not found that nobody has.
  expect(await sentenceOf(asPriya.setLog.create(set))).toBe(
    await sentenceOf(asPriya.setLog.create({ ...set, sessionId: newId() })),
  );
  expect(await logged()).toBe(0);
});

test("Priya cannot log a set of Mina's plan in her own session, nor take Mina's set over by its id", async () => {
  const hers = await callsOf(db, priya).session.create(startOf(priyasPlan));
  expect(await refusalOf(callsOf(db, priya).setLog.create(done(hers.id, first)))).toBe("NOT_FOUND");
  const set = done(sessionId, first);
  await asMina.setLog.create(set);
  const [herFirst] = setsOf(priyasPlan);
  if (!herFirst) throw new Error("Priya's plan has sets");
  await callsOf(db, priya).setLog.create(done(hers.id, herFirst, { id: set.id }));
  const { rows } = await db.$client.query("select client_id from set_logs where id = $1", [set.id]);
  expect(rows).toEqual([{ client_id: mina.id }]);
});

test("Mina's trainer cannot log for her", async () => {
  expect(await refusalOf(callsOf(db, omar).setLog.create(done(sessionId, first)))).toBe(
    "FORBIDDEN",
  );
});
