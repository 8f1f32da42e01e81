import {
  correctionOf,
  removalOf,
  restorationOf,
  type SetLog,
  type SetLogChangeInput,
} from "@fourstep/core";
import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, daysThatMiscount, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

import { done, dueOn, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const asMina = callsOf(db, mina);
const [first, second] = setsOf(plan);
if (!first || !second) throw new Error("The article's routine has more than one set");
const by = (at = `${dueOn}T20:00:00.000Z`) => ({ id: newId(), at });

let set: SetLog;
beforeEach(async () => {
  await db.$client.query("delete from sessions where client_id = $1", [mina.id]);
  await db.$client.query(
    `update client_days set smr_done = 0, activate_done = 0, mobilize_done = 0, integrate_done = 0, seconds = 0,
      worst_discomfort = null, status = 'planned' where client_id = $1`,
    [mina.id],
  );
  const { id } = await asMina.session.create(startOf(plan));
  const input = done(id, first, { discomfort: 3 });
  await asMina.setLog.create(input);
  set = { ...input, revision: 1 };
});

const row = async () => {
  const { rows } = await db.$client.query<Record<string, unknown>>(
    "select discomfort, outcome, revision, removed_at is not null as removed from set_logs where id = $1",
    [set.id],
  );
  return rows[0];
};
const history = async () => {
  const { rows } = await db.$client.query<Record<string, unknown>>(
    `select kind, revision, is_applied, older->>'discomfort' as older from set_log_changes
    where set_log_id = $1 order by received_at`,
    [set.id],
  );
  return rows;
};
const day = async () => {
  const { rows } = await db.$client.query<Record<string, unknown>>(
    "select smr_done, worst_discomfort, status from client_days where client_id = $1 and day = $2",
    [mina.id, dueOn],
  );
  return rows[0];
};
const send = (change: SetLogChangeInput) =>
  change.kind === "remove" ? asMina.setLog.delete(change) : asMina.setLog.update(change);

test("a set that is put right says so, keeps what it said, and its day is counted anew", async () => {
  const answer = await send(correctionOf(set, { discomfort: 5 }, by()));
  expect(answer).toEqual({ id: set.id, revision: 2, isRemoved: false });
  expect(await row()).toMatchObject({ discomfort: 5, revision: 2, removed: false });
  expect(await history()).toEqual([{ kind: "correct", revision: 2, is_applied: true, older: "3" }]);
  expect(await day()).toMatchObject({ smr_done: 1, worst_discomfort: 5 });
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

test("a set that is taken back counts nowhere, and can be brought back", async () => {
  await send(removalOf(set, by()));
  expect(await day()).toMatchObject({ smr_done: 0, worst_discomfort: null });
  expect(await asMina.session.get({ id: set.sessionId })).toMatchObject({
    doneSets: 0,
    setLogs: [],
  });
  const seen = { ...set, revision: 2 };
  await send(restorationOf(seen, by()));
  expect(await row()).toMatchObject({ discomfort: 3, revision: 3, removed: false });
  expect(await day()).toMatchObject({ smr_done: 1, worst_discomfort: 3 });
  expect(await history()).toHaveLength(2);
});

test("an older change that arrives late goes into the history and changes nothing", async () => {
  const older = correctionOf(set, { discomfort: 4 }, by());
  const newer = correctionOf({ ...set, ...older.set, revision: 2 }, { discomfort: 1 }, by());
  await send(newer);
  expect(await send(older)).toMatchObject({ revision: 3 });
  expect(await row()).toMatchObject({ discomfort: 1, revision: 3 });
  expect(await history()).toEqual([
    { kind: "correct", revision: 3, is_applied: true, older: "3" },
    { kind: "correct", revision: 2, is_applied: false, older: "4" },
  ]);
});

test("sent five times, and all at once, a change is one change", async () => {
  const change = correctionOf(set, { outcome: "skipped", reason: "time", discomfort: null }, by());
  await Promise.all([1, 2, 3, 4, 5].map(() => send(change)));
  expect(await history()).toHaveLength(1);
  expect(await day()).toMatchObject({ smr_done: 0, worst_discomfort: null });
});

test("changes and sets that arrive at once are all counted", async () => {
  const changes = [2, 3, 4, 5].map((revision) => ({
    ...correctionOf(set, { discomfort: revision }, by()),
    revision,
  }));
  await Promise.all([
    ...changes.map(send),
    ...setsOf(plan)
      .slice(1, 9)
      .map((one) => asMina.setLog.create(done(set.sessionId, one))),
  ]);
  expect(await row()).toMatchObject({ discomfort: 5, revision: 5 });
  expect(await history()).toHaveLength(4);
  expect(await daysThatMiscount(db, mina.id)).toEqual([]);
});

test("the clocks of two phones decide only between changes of the same revision", async () => {
  const ahead = correctionOf(set, { discomfort: 9 }, by("2090-01-01T00:00:00.000Z"));
  const behind = correctionOf(set, { discomfort: 2 }, by("1999-01-01T00:00:00Z"));
  await send(ahead);
  await send(behind);
  expect(await row()).toMatchObject({ discomfort: 9, revision: 2 });
  const next = correctionOf({ ...set, revision: 2 }, { discomfort: 1 }, by("1999-01-01T00:00:00Z"));
  await send(next);
  expect(await row()).toMatchObject({ discomfort: 1, revision: 3 });
});

test("a finished day stays done, and a day that was partly done is to be done again once all is taken back", async () => {
  await asMina.session.update({ ...finished(set.sessionId), ended: "early", endReason: "no time" });
  expect(await day()).toMatchObject({ status: "partly" });
  await send(removalOf(set, by()));
  expect(await day()).toMatchObject({ status: "planned" });
  await send(restorationOf({ ...set, revision: 2 }, by()));
  expect(await day()).toMatchObject({ status: "partly" });
  await db.$client.query("update sessions set ended = 'finished' where id = $1", [set.sessionId]);
  await send(removalOf({ ...set, revision: 3 }, by()));
  expect(await day()).toMatchObject({ status: "done", smr_done: 0 });
});

test("a correction into the red puts Mina before Omar", async () => {
  await send(correctionOf(set, { discomfort: 8 }, by()));
  const { rows } = await db.$client.query(
    "select facts->>'discomfort' as worst from attention_items where facts->>'sessionId' = $1",
    [set.sessionId],
  );
  expect(rows).toEqual([{ worst: "8" }]);
});

test("a hold cannot become a set of reps, nor a set of reps a hold", async () => {
  const change = correctionOf(set, { effort: { kind: "hold", seconds: 3 } }, by());
  const other = correctionOf(set, { effort: { kind: "reps", reps: 3, seconds: 3 } }, by());
  const wrong = set.effort.kind === "hold" ? other : change;
  expect(await refusalOf(send(wrong))).toBe("BAD_REQUEST");
});

test("Priya cannot put Mina's set right, nor can her trainer (setLog.update)", async () => {
  const change = correctionOf(set, { discomfort: 0 }, by());
  expect(await refusalOf(callsOf(db, priya).setLog.update(change))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, omar).setLog.update(change))).toBe("FORBIDDEN");
  expect(await history()).toEqual([]);
});

test("Priya cannot take Mina's set back, nor can her trainer (setLog.delete)", async () => {
  const change = removalOf(set, by());
  expect(await refusalOf(callsOf(db, priya).setLog.delete(change))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, omar).setLog.delete(change))).toBe("FORBIDDEN");
  expect(await row()).toMatchObject({ removed: false });
});
