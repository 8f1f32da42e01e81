import { newId, raiseAttention } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, dueOn, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asOmar = callsOf(db, omar);
const asMina = callsOf(db, mina);
const asPriya = callsOf(db, priya);

async function codeFrom(trainer = omar): Promise<string> {
  const invite = { id: newId(), name: "Somebody", email: null };
  return (await callsOf(db, trainer).invite.create(invite)).code ?? "";
}
const actsOn = async (action: string) =>
  (await db.$client.query("select actor_id from audit_events where action = $1", [action])).rows;

test("Priya accepts Omar, and both know of each other", async () => {
  const code = await codeFrom();
  expect(await asPriya.coaching.create({ code, mayWatchLive: false })).toEqual({
    trainerName: omar.name,
  });
  const trainers = await asPriya.coaching.list();
  expect(trainers.map(({ trainerName }) => trainerName)).toEqual([theo.name, omar.name]);
  expect(trainers.map(({ mayWatchLive }) => mayWatchLive)).toEqual([false, false]);
  expect((await asOmar.client.get({ id: priya.id })).name).toBe(priya.name);
  expect(await actsOn("coaching.create")).toEqual([{ actor_id: priya.id }]);
});

test("accepting twice is accepting once; what was used opens nothing for anybody else (coaching.create)", async () => {
  const code = await codeFrom(theo);
  const accept = { code, mayWatchLive: true };
  await asMina.coaching.create(accept);
  await asMina.coaching.create(accept);
  expect(await asMina.coaching.list()).toHaveLength(2);
  expect((await asMina.invite.get({ code })).isYours).toBe(true);
  expect(await refusalOf(asPriya.coaching.create(accept))).toBe("NOT_FOUND");
});

test("a visitor cannot accept, nor can a trainer (coaching.create)", async () => {
  const accept = { code: await codeFrom(), mayWatchLive: false };
  expect(await refusalOf(callsOf(db, null).coaching.create(accept))).toBe("UNAUTHORIZED");
  expect(await refusalOf(asOmar.coaching.create(accept))).toBe("FORBIDDEN");
  // Somebody who trains as well as coaches does not become their own client.
  const both = { ...omar, roles: ["client", "trainer"] as const };
  expect(await refusalOf(callsOf(db, both).coaching.create(accept))).toBe("CONFLICT");
  expect((await callsOf(db, null).invite.get(accept)).trainerName).toBe(omar.name);
});

test("of many people with one code exactly one wins", async () => {
  const people = Array.from({ length: 6 }, (_, place) => ({
    ...mina,
    id: newId(),
    name: `Racer ${place}`,
    email: `racer-${place}@example.com`,
  }));
  for (const { id, name, email } of people) {
    await db.$client.query(
      "insert into users (id, email, name, roles) values ($1, $2, $3, '{client}')",
      [id, email, name],
    );
  }
  const code = await codeFrom();
  const tries = await Promise.allSettled(
    people.map((one) => callsOf(db, one).coaching.create({ code, mayWatchLive: false })),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const { rows } = await db.$client.query<{ count: number }>(
    "select count(*)::int as count from coachings where client_id = any($1)",
    [people.map(({ id }) => id)],
  );
  expect(rows).toEqual([{ count: 1 }]);
});

test("a coaching that there is already stays one, with the choice made last", async () => {
  await asPriya.coaching.create({ code: await codeFrom(), mayWatchLive: true });
  const omars = (await asPriya.coaching.list()).filter((one) => one.trainerName === omar.name);
  expect(omars).toMatchObject([{ mayWatchLive: true }]);
});

test("Priya chooses whether Omar may watch; Mina cannot choose for her (coaching.update)", async () => {
  const of = async () =>
    (await asPriya.coaching.list()).find((one) => one.trainerName === omar.name);
  const id = (await of())?.id ?? "";
  expect(await refusalOf(asMina.coaching.update({ id, mayWatchLive: false }))).toBe("NOT_FOUND");
  await asPriya.coaching.update({ id, mayWatchLive: false });
  expect((await of())?.mayWatchLive).toBe(false);
});

test("a trainer cannot list trainers as if they trained (coaching.list)", async () => {
  expect(await refusalOf(asOmar.coaching.list())).toBe("FORBIDDEN");
  expect((await asMina.coaching.list()).map(({ trainerName }) => trainerName)).not.toContain(
    priya.name,
  );
});

test("Mina parts with Omar: he finds nothing of hers any more, and her plan stays hers", async () => {
  const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
  await db.$client.query(
    `insert into exercises (id, owner_id, step, content)
      select 'omars-own', $1, step, content || '{"id": "omars-own"}' from exercises where id = 'smr-tfl-roller'`,
    [omar.id],
  );
  await db.$client.query("update plan_items set exercise_id = 'omars-own' where id = $1", [
    plan.items[0]?.id,
  ]);
  const session = startOf(plan);
  await asMina.session.create(session);
  const [first] = setsOf(plan);
  if (!first) throw new Error("the plan asks for nothing");
  await asMina.setLog.create(done(session.id, first));
  await asMina.session.update(finished(session.id));
  await db.transaction((tx) => raiseAttention(tx, mina.id, "red_answer", {}, "session:1"));
  expect(await asOmar.session.get({ id: session.id })).toBeTruthy();

  const id = (await asMina.coaching.list()).find((one) => one.trainerName === omar.name)?.id ?? "";
  expect(await asMina.coaching.delete({ id })).toEqual({});

  expect(await refusalOf(asOmar.client.get({ id: mina.id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.session.get({ id: session.id }))).toBe("NOT_FOUND");
  expect((await asOmar.session.list({ clientId: mina.id })).sessions).toEqual([]);
  expect((await asOmar.client.list({ search: "mina" })).clients).toEqual([]);
  const { rows } = await db.$client.query(
    "select id from attention_items where trainer_id = $1 and client_id = $2 and done_at is null",
    [omar.id, mina.id],
  );
  expect(rows).toEqual([]);
  const today = await asMina.today.get({ day: dueOn });
  expect(today.plan).toMatchObject({ id: plan.planId, trainerName: null });
  // What her plan asks for she can still look up, also when it was his own.
  expect((await asMina.exercise.list()).map((exercise) => exercise.id)).toContain("omars-own");
  const { rows: ended } = await db.$client.query(
    "select ended_at is not null as ended, ended_by from coachings where id = $1",
    [id],
  );
  expect(ended).toEqual([{ ended: true, ended_by: mina.id }]);
  expect(await actsOn("coaching.delete")).toEqual([{ actor_id: mina.id }]);
  expect(await refusalOf(asMina.coaching.delete({ id }))).toBe("NOT_FOUND");
});

test("Mina cannot end Priya's coaching, nor can a trainer whose it is not (coaching.delete)", async () => {
  const [theirs] = await asPriya.coaching.list();
  const id = theirs?.id ?? "";
  expect(theirs?.trainerName).toBe(theo.name);
  expect(await refusalOf(asMina.coaching.delete({ id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.coaching.delete({ id }))).toBe("NOT_FOUND");
  expect(await asPriya.coaching.list()).toContainEqual(theirs);
});

test("Theo pauses and archives Priya as often as he likes: the first moment stays", async () => {
  const asTheo = callsOf(db, theo);
  const coachingOf = async () => (await asTheo.client.get({ id: priya.id })).care.coaching;
  const input = { clientId: priya.id };
  await asTheo.coachingPause.create(input);
  const { pausedAt } = await coachingOf();
  expect(pausedAt).not.toBeNull();
  await asTheo.coachingPause.create(input);
  expect((await coachingOf()).pausedAt).toBe(pausedAt);
  await asTheo.coachingArchive.create(input);
  expect((await coachingOf()).archivedAt).not.toBeNull();
  await asTheo.coachingArchive.delete(input);
  await asTheo.coachingPause.delete(input);
  expect(await coachingOf()).toMatchObject({ pausedAt: null, archivedAt: null });
  expect(await actsOn("coachingPause.create")).toHaveLength(2);
});

test("Mina cannot be paused by Theo once they parted, nor by a client (coachingPause.create)", async () => {
  const id = (await asMina.coaching.list()).find((one) => one.trainerName === theo.name)?.id ?? "";
  await callsOf(db, theo).coaching.delete({ id });
  expect(await asMina.coaching.list()).toEqual([]);
  const input = { clientId: mina.id };
  expect(await refusalOf(callsOf(db, theo).coachingPause.create(input))).toBe("NOT_FOUND");
  expect(await refusalOf(asPriya.coachingPause.create(input))).toBe("FORBIDDEN");
});

test("Omar cannot go on with a coaching that ended (coachingPause.delete)", async () => {
  expect(await refusalOf(asOmar.coachingPause.delete({ clientId: mina.id }))).toBe("NOT_FOUND");
});

test("Omar cannot archive a client who parted (coachingArchive.create)", async () => {
  expect(await refusalOf(asOmar.coachingArchive.create({ clientId: mina.id }))).toBe("NOT_FOUND");
});

test("Omar cannot take a client back who parted (coachingArchive.delete)", async () => {
  expect(await refusalOf(asOmar.coachingArchive.delete({ clientId: mina.id }))).toBe("NOT_FOUND");
});

test("of a client who parted a trainer finds nothing, whatever they ask; the record stays", async () => {
  const clientId = mina.id;
  const asks = {
    client: () => asOmar.client.get({ id: clientId }),
    change: () => asOmar.client.update({ id: clientId, bands: { greenMax: 1, amberMax: 2 } }),
    progress: () => asOmar.clientProgress.get({ clientId }),
    export: () => asOmar.setExport.list({ clientId }),
    note: () =>
      asOmar.clientNote.create({ id: newId(), clientId, sessionId: null, body: "Still there?" }),
    goal: () => asOmar.clientGoal.create({ id: newId(), clientId, goal: "Run", dueOn: null }),
  };
  for (const [name, ask] of Object.entries(asks)) {
    expect([name, await refusalOf(ask())]).toEqual([name, "NOT_FOUND"]);
  }
  expect((await asOmar.clientStory.list({ clientId })).entries).toEqual([]);
  expect((await asOmar.session.list({ clientId })).sessions).toEqual([]);
  expect((await asOmar.client.list({ search: "mina" })).clients).toEqual([]);
  expect((await actsOn("coaching.delete")).length).toBeGreaterThan(0);
});
