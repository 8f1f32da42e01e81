import { correctionOf, type OutboxPath, removalOf } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, daysThatMiscount, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test, vi } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

import { done, dueOn, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const priyasPlan = await articlePlanFor(db, { client: priya, trainer: theo, dueOn });
const asMina = callsOf(db, mina);
const sets = setsOf(plan);

const call = (path: OutboxPath, input: unknown) => ({ path, input });
const kinds = async (calls: { path: string; input: unknown }[], who = asMina) =>
  (await who.outbox.create({ calls })).answers.map(({ kind }) => kind);
const count = async (table: string) => {
  const { rows } = await db.$client.query<{ rows: number }>(
    `select count(*)::int as rows from ${table} where client_id = $1`,
    [mina.id],
  );
  return rows[0]?.rows;
};

/** A whole session as it waits on a phone. */
function sitting(day = dueOn) {
  const session = startOf(plan, { day, planDayId: day === dueOn ? plan.planDayId : null });
  const logs = sets.map((set, place) => done(session.id, set, { discomfort: place % 5 }));
  const calls = [
    call("session.create", session),
    ...logs.map((log) => call("setLog.create", log)),
    call("session.update", finished(session.id)),
  ];
  return { session, logs, calls };
}

beforeEach(async () => {
  await db.$client.query("delete from check_ins where client_id = $1", [mina.id]);
  await db.$client.query("delete from sessions where client_id = $1", [mina.id]);
  await db.$client.query(
    `update client_days set smr_done = 0, activate_done = 0, mobilize_done = 0, integrate_done = 0, seconds = 0,
      worst_discomfort = null, status = 'planned' where client_id = $1`,
    [mina.id],
  );
});

test("a whole session in one envelope is what it would have been call by call", async () => {
  const { session, logs, calls } = sitting();
  expect(new Set(await kinds(calls))).toEqual(new Set(["ok"]));
  const read = await asMina.session.get({ id: session.id });
  expect(read).toMatchObject({ doneSets: sets.length, ended: "finished", worstDiscomfort: 4 });
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(read.setLogs.toSorted(byId)).toEqual(
    logs.map((log) => ({ ...log, revision: 1 })).toSorted(byId),
  );
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

test("the same envelope five times, twice of them at once, changes nothing after the first", async () => {
  const { calls } = sitting();
  for (let time = 0; time < 3; time++) await kinds(calls);
  await Promise.all([kinds(calls), kinds(calls)]);
  expect(await count("set_logs")).toBe(sets.length);
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

test("five phones that bring the same session at once, in other orders, write it once", async () => {
  const { calls } = sitting();
  const orders = [calls, calls.toReversed(), [...calls, ...calls], calls.toSorted(() => 1), calls];
  await Promise.all(orders.map((order) => kinds(order)));
  expect(await count("set_logs")).toBe(sets.length);
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

test("within an envelope the order does not matter: a session begins before its sets and ends after them", async () => {
  const { session, calls } = sitting();
  expect(new Set(await kinds(calls.toReversed()))).toEqual(new Set(["ok"]));
  expect(await asMina.session.get({ id: session.id })).toMatchObject({ doneSets: sets.length });
});

test("a bad item does not hold up the good ones", async () => {
  const { session, calls, logs } = sitting();
  const [log] = logs;
  const bad = [
    call("setLog.create", { ...log, id: newId(), exerciseId: "no-such-exercise" }),
    call("setLog.create", { ...log, id: newId(), itemId: newId() }),
    call("setLog.create", { id: "nonsense" }),
    call("setLog.create", done(newId(), sets[0]!)),
    { path: "account.delete", input: {} },
    { path: "constructor", input: null },
    call("checkIn.create", { ...checkIn(session.id), sessionId: newId() }),
  ];
  const answers = await kinds([...bad, ...calls]);
  expect(answers.slice(0, bad.length)).toEqual(bad.map(() => "refused"));
  expect(new Set(answers.slice(bad.length))).toEqual(new Set(["ok"]));
  expect(await count("set_logs")).toBe(sets.length);
});

const checkIn = (sessionId: string) => ({
  id: newId(),
  sessionId,
  day: dueOn,
  painNow: 3,
  painWorstWeek: null,
  nextMorning: null,
  note: "",
});

test("a text or moment that no table can hold is refused, and the sets beside it are written", async () => {
  const { session, calls } = sitting();
  const spot = sets.find(({ kind }) => kind === "spot");
  if (!spot) throw new Error("The article's routine has tender spots");
  const log = done(session.id, spot);
  const named = { ...log.effort, spot: "front\u0000" };
  const answers = await kinds([
    ...calls.filter(({ input }) => !isSlot(input, log)),
    call("setLog.create", { ...log, effort: named }),
    call("checkIn.create", { ...checkIn(session.id), note: "\u0000" }),
    call("setLog.create", { ...log, number: 20, loggedAt: "0000-01-01T00:00:00Z" }),
  ]);
  expect(answers.slice(-3)).toEqual(["refused", "refused", "refused"]);
  expect(new Set(answers.slice(0, -3))).toEqual(new Set(["ok"]));
  expect(await count("set_logs")).toBe(sets.length - 1);
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

const isSlot = (input: unknown, log: { itemId: string; side: string; number: number }) => {
  const other = input as Partial<typeof log>;
  return other.itemId === log.itemId && other.side === log.side && other.number === log.number;
};

test("corrections and removals travel with the sets that they are about, the newest holds", async () => {
  const { logs, calls } = sitting();
  const [one, two] = logs;
  const by = () => ({ id: newId(), at: `${dueOn}T21:00:00.000Z` });
  const first = correctionOf({ ...one!, revision: 1 }, { discomfort: 9 }, by());
  const second = correctionOf({ ...one!, revision: 2 }, { discomfort: 0 }, by());
  const gone = removalOf({ ...two!, revision: 1 }, by());
  const changes = [
    call("setLog.update", second),
    call("setLog.delete", gone),
    call("setLog.update", first),
  ];
  expect(new Set(await kinds([...changes, ...calls, ...changes]))).toEqual(new Set(["ok"]));
  const read = await asMina.session.get({ id: one!.sessionId });
  expect(read.setLogs).toHaveLength(sets.length - 1);
  expect(read.setLogs.find(({ id }) => id === one!.id)).toMatchObject({
    discomfort: 0,
    revision: 3,
  });
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

test("two phones that did different sets of one session have done all of them, and the same one once", async () => {
  const { session, calls } = sitting();
  const half = Math.ceil(sets.length / 2);
  const other = sets.slice(0, half + 2).map((set) => call("setLog.create", done(session.id, set)));
  const [begin, ...rest] = calls;
  await kinds([begin!, ...rest.slice(half, sets.length)]);
  expect(new Set(await kinds(other))).toEqual(new Set(["ok"]));
  expect(await count("set_logs")).toBe(sets.length);
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

test("a plan that changed meanwhile does not orphan a session: it keeps the version that it was begun under", async () => {
  const { session, calls } = sitting();
  const newVersion = newId();
  await db.$client.query(
    `insert into plan_versions (id, plan_id, number, reason, sequence, routine_name, created_by)
    select $1, plan_id, number + 1, 'Changed', sequence, 'Another', created_by from plan_versions where id = $2`,
    [newVersion, plan.versionId],
  );
  await db.$client.query(
    "update plans set current_version_id = $1, ended_at = now() where id = $2",
    [newVersion, plan.planId],
  );
  await db.$client.query("update plan_days set plan_version_id = $1 where plan_id = $2", [
    newVersion,
    plan.planId,
  ]);
  expect(new Set(await kinds(calls))).toEqual(new Set(["ok"]));
  const read = await asMina.session.get({ id: session.id });
  expect(read.plan.versionId).toBe(plan.versionId);
  expect(read.items).toEqual(plan.items);
  expect(read.setLogs).toHaveLength(sets.length);
  await db.$client.query(
    "update plans set current_version_id = $1, ended_at = null where id = $2",
    [plan.versionId, plan.planId],
  );
  await db.$client.query("update plan_days set plan_version_id = $1 where plan_id = $2", [
    plan.versionId,
    plan.planId,
  ]);
});

test("a phone whose clock is wrong loses nothing", async () => {
  const { session } = sitting();
  for (const year of ["1970", "2090"]) {
    const id = newId();
    const at = `${year}-01-01T00:00:00.000Z`;
    const calls = [
      call("session.create", {
        ...session,
        id,
        planDayId: null,
        startedAt: at,
        day: `${year}-01-01`,
      }),
      ...sets.map((set) => call("setLog.create", done(id, set, { loggedAt: at }))),
      call("session.update", { ...finished(id), finishedAt: at }),
    ];
    expect(new Set(await kinds(calls))).toEqual(new Set(["ok"]));
  }
  expect(await count("set_logs")).toBe(sets.length * 2);
  await db.$client.query("delete from client_days where client_id = $1 and day <> $2", [
    mina.id,
    dueOn,
  ]);
});

test("a thousand sets in one envelope take a few statements", async () => {
  const sittings = Array.from({ length: Math.ceil(1000 / sets.length) }, (_, place) =>
    sitting(`2026-0${1 + Math.floor(place / 28)}-${String((place % 28) + 1).padStart(2, "0")}`),
  );
  const calls = sittings.flatMap((one) => one.calls.slice(0, -1));
  const query = vi.spyOn(db.$client, "query");
  expect(new Set(await kinds(calls))).toEqual(new Set(["ok"]));
  expect(query.mock.calls.length).toBeLessThanOrEqual(sittings.length * 4);
  vi.restoreAllMocks();
  expect(await count("set_logs")).toBeGreaterThanOrEqual(1000);
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
  await db.$client.query("delete from sessions where client_id = $1", [mina.id]);
  await db.$client.query("delete from client_days where client_id = $1 and day <> $2", [
    mina.id,
    dueOn,
  ]);
});

test("when the database is away, nothing is answered as heard", async () => {
  const { calls } = sitting();
  const query = vi.spyOn(db.$client, "query").mockRejectedValue(new Error("connection refused"));
  await expect(asMina.outbox.create({ calls })).rejects.toMatchObject({
    code: "INTERNAL_SERVER_ERROR",
  });
  query.mockRestore();
  expect(new Set(await kinds(calls))).toEqual(new Set(["ok"]));
});

test("Priya cannot send Mina's outbox as hers, nor add to Mina's session (outbox.create)", async () => {
  const { calls, session } = sitting();
  const asPriya = callsOf(db, priya);
  expect(new Set(await kinds(calls, asPriya))).toEqual(new Set(["refused"]));
  await kinds(calls);
  const more = setsOf(priyasPlan).map((set) => call("setLog.create", done(session.id, set)));
  expect(new Set(await kinds(more, asPriya))).toEqual(new Set(["refused"]));
  expect(new Set(await kinds(calls.slice(1), asPriya))).toEqual(new Set(["refused"]));
  expect(await count("set_logs")).toBe(sets.length);
  expect(await refusalOf(callsOf(db, omar).outbox.create({ calls }))).toBe("FORBIDDEN");
  expect(await refusalOf(callsOf(db, null).outbox.create({ calls }))).toBe("UNAUTHORIZED");
});
