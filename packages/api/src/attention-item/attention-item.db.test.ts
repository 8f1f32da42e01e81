import { addDays, attentionItems, thresholdsFor } from "@fourstep/core";
import { attentionFactsOf, newId, syncAttention } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { beforeEach, expect, test, vi } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
await db.$client.query("update users set time_zone = 'UTC'");
const today = new Date().toISOString().slice(0, 10);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn: today, weeks: 8 });
const [asMina, asOmar, asTheo] = [callsOf(db, mina), callsOf(db, omar), callsOf(db, theo)];

/** What the worker does, without its queue. */
const look = async () => {
  const looked = await attentionFactsOf(db, {});
  return syncAttention(
    db,
    looked.map(({ facts, forAll, forClient, ...pair }) => ({
      ...pair,
      items: attentionItems(facts, thresholdsFor(forAll, forClient)),
    })),
  );
};
const tell = (day: string, painWorstWeek: number, note = "") =>
  asMina.checkIn.create({
    id: newId(),
    sessionId: null,
    day,
    painNow: null,
    painWorstWeek,
    nextMorning: null,
    note,
  });
const queue = async () => (await asOmar.attentionItem.list({})).items;
const kinds = async () => (await queue()).map(({ numbers }) => numbers.kind);

beforeEach(async () => {
  await db.$client.query(
    "delete from attention_items; delete from check_ins; delete from attention_thresholds",
  );
});

test("pain that rose is raised once, however often the worker looks, and settled when it fell again", async () => {
  await tell(addDays(today, -14), 2);
  await tell(addDays(today, -7), 2);
  await tell(today, 6);
  expect(await look()).toMatchObject({ raised: 1 });
  expect(await look()).toEqual({ raised: 0, renewed: 0, settled: 0 });
  const [item] = await queue();
  expect(item).toMatchObject({
    numbers: { kind: "pain_up", before: 2, after: 6 },
    client: { id: mina.id, name: "Mina Okafor", nextDay: today },
  });
  // The same week told anew: it was a slip of the finger.
  await db.$client.query("update check_ins set pain_worst_week = 2");
  expect(await look()).toMatchObject({ settled: 1 });
  expect(await queue()).toEqual([]);
});

test("what Omar has seen to is not raised again for the same cause, and for another it is", async () => {
  await tell(addDays(today, -7), 2);
  await tell(today, 6);
  await look();
  const [item] = await queue();
  await asOmar.attentionItem.update({ act: "done", id: item?.id ?? "" });
  expect(await look()).toMatchObject({ raised: 0 });
  expect(await queue()).toEqual([]);
  await db.$client.query("update attention_items set cause = 'week:2020-01-06'");
  expect(await look()).toMatchObject({ raised: 1 });
});

test("two workers that look at the same moment raise it once", async () => {
  await tell(addDays(today, -7), 2);
  await tell(today, 6);
  const looks = await Promise.all([look(), look(), look()]);
  expect(looks.reduce((sum, { raised }) => sum + raised, 0)).toBe(1);
});

test("a note waits until Omar has read it, also when the rules have nothing more to say", async () => {
  await tell(today, 2, "Stairs are easier. Can I run on Thursday?");
  await look();
  expect((await queue())[0]?.numbers).toMatchObject({
    kind: "unread_note",
    text: "Stairs are easier. Can I run on Thursday?",
    more: 0,
  });
  await db.$client.query("update check_ins set note = ''");
  await look();
  expect(await kinds()).toEqual(["unread_note"]);
});

test("while the coaching is paused the rules raise nothing, and an alarm still does", async () => {
  await tell(addDays(today, -7), 2);
  await tell(today, 6);
  await look();
  await db.$client.query("update coachings set paused_at = now() where client_id = $1", [mina.id]);
  expect(await look()).toMatchObject({ settled: 1 });
  const session = startOf(plan, { day: today, startedAt: `${today}T00:10:00.000Z` });
  await asMina.session.create(session);
  const [first, second] = setsOf(plan);
  await asMina.setLog.create(done(session.id, first!, { discomfort: 2 }));
  await asMina.setLog.create(done(session.id, second!, { discomfort: 5 }));
  await asMina.session.update({ ...finished(session.id), ended: "alarm", alarm: "down_the_leg" });
  expect(await queue()).toMatchObject([
    {
      numbers: { kind: "alarm_stop", alarm: "down_the_leg", answers: [2, 5] },
      exerciseName: expect.any(String) as unknown,
    },
  ]);
  await db.$client.query("update coachings set paused_at = null");
});

test("the gravest comes first, pages go on where they ended, and counts speak of all", async () => {
  const raise = (kind: string, minutes: number) =>
    db.$client.query(
      `insert into attention_items (id, trainer_id, client_id, kind, cause, facts, raised_at)
        values ($1, $2, $3, $4, $4, $5, now() - make_interval(mins => $6))`,
      [newId(), omar.id, mina.id, kind, facts[kind], minutes],
    );
  const facts: Record<string, object> = {
    plan_ending: { planId: "p", title: "Base", lastDay: today, week: 8, weeks: 8, pain: [] },
    red_answer: { sessionId: "s", day: today, exerciseId: "e", discomfort: 7 },
    proposal_waiting: { proposalId: "x", direction: "up" },
    // Of a kind that nobody raises yet.
    retest_due: {},
  };
  await raise("plan_ending", 1);
  await raise("red_answer", 300);
  await raise("proposal_waiting", 5);
  await raise("retest_due", 5);
  const first = await asOmar.attentionItem.list({ limit: 2 });
  expect(first.items.map(({ numbers }) => numbers.kind)).toEqual([
    "red_answer",
    "proposal_waiting",
  ]);
  const second = await asOmar.attentionItem.list({ limit: 2, after: first.next ?? "" });
  expect(second.items.map(({ numbers }) => numbers.kind)).toEqual(["plan_ending"]);
  expect(second.next).toBeNull();
  expect(first.counts).toEqual({ people: 1, snoozed: 0, clients: null });
});

test.each([
  "update coachings set archived_at = VALUE where client_id = $1",
  "update users set deactivated_at = VALUE where id = $1",
])(
  "whom Omar filed away, and whose account ended, is neither shown nor counted: %s",
  async (text) => {
    await tell(today, 2, "Hello");
    await look();
    expect((await asOmar.attentionItem.list({})).counts).toMatchObject({ people: 1 });
    await db.$client.query(text.replace("VALUE", "now()"), [mina.id]);
    const { items, counts } = await asOmar.attentionItem.list({});
    await db.$client.query(text.replace("VALUE", "null"), [mina.id]);
    expect(items).toEqual([]);
    expect(counts).toEqual({ people: 0, snoozed: 0, clients: 0 });
  },
);

test("people and what was put off are counted to a hundred, whatever kinds they have", async () => {
  const known = await db.$client.query("select id from users");
  const add = (howMany: number, kind: string, snoozedUntil: string | null) =>
    db.$client.query(
      `with added as (
        insert into users (id, email, name, time_zone, roles)
        select gen_random_uuid(), gen_random_uuid() || '@example.com', 'One of many', 'UTC', '{client}'
        from generate_series(1, $2::int) returning id),
      coached as (
        insert into coachings (id, trainer_id, client_id, accepted_at)
        select gen_random_uuid(), $1, id, now() from added)
      insert into attention_items (id, trainer_id, client_id, kind, cause, facts, snoozed_until)
      select gen_random_uuid(), $1, id, $3, 'many', $4, $5 from added`,
      [omar.id, howMany, kind, JSON.stringify({ proposalId: "x", direction: "up" }), snoozedUntil],
    );
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  const counts = async () => (await asOmar.attentionItem.list({ limit: 1 })).counts;
  await add(60, "proposal_waiting", null);
  await add(39, "red_answer", null);
  await add(3, "proposal_waiting", tomorrow);
  expect(await counts()).toEqual({ people: 99, snoozed: 3, clients: null });
  await add(50, "proposal_waiting", null);
  await add(120, "red_answer", tomorrow);
  expect(await counts()).toEqual({ people: 100, snoozed: 100, clients: null });
  await db.$client.query("delete from users where id <> all($1)", [
    known.rows.map(({ id }: { id: string }) => id),
  ]);
});

test("done and snoozed leave the queue, and come back when Omar takes it back", async () => {
  await tell(today, 2, "Hello");
  await look();
  const id = (await queue())[0]?.id ?? "";
  await asOmar.attentionItem.update({ act: "done", id });
  await asOmar.attentionItem.update({ act: "done", id });
  expect(await queue()).toEqual([]);
  await asOmar.attentionItem.update({ act: "reopen", id });
  expect(await kinds()).toEqual(["unread_note"]);
  const until = new Date(Date.now() + 3_600_000).toISOString();
  await asOmar.attentionItem.update({ act: "snooze", id, until });
  expect((await asOmar.attentionItem.list({})).counts).toMatchObject({ people: 0, snoozed: 1 });
  await look();
  expect(await queue()).toEqual([]);
  await db.$client.query("update attention_items set snoozed_until = now() - interval '1 second'");
  expect(await kinds()).toEqual(["unread_note"]);
  expect(
    await refusalOf(
      asOmar.attentionItem.update({ act: "snooze", id, until: "2020-01-01T00:00:00Z" }),
    ),
  ).toBe("BAD_REQUEST");
  const { rows } = await db.$client.query(
    "select action, actor_id from audit_events where subject_id = $1 order by at, id",
    [id],
  );
  expect(rows.map(({ action }) => action as string)).toEqual([
    "attentionItem.done",
    "attentionItem.done",
    "attentionItem.reopen",
    "attentionItem.snooze",
  ]);
});

test("the queue takes one round trip", async () => {
  const query = vi.spyOn(db.$client, "query");
  await asOmar.attentionItem.list({});
  expect(query).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("Theo cannot see what waits for Omar, and Mina has no queue (attentionItem.list)", async () => {
  await tell(today, 2, "Hello");
  await look();
  expect((await asTheo.attentionItem.list({})).items).toEqual([]);
  expect(await refusalOf(asMina.attentionItem.list({}))).toBe("FORBIDDEN");
});

test("Theo cannot see to what waits for Omar, and Omar cannot after they parted (attentionItem.update)", async () => {
  await tell(today, 2, "Hello");
  await look();
  const id = (await queue())[0]?.id ?? "";
  expect(await refusalOf(asTheo.attentionItem.update({ act: "done", id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.attentionItem.update({ act: "done", id }))).toBe("FORBIDDEN");
  await db.$client.query("update coachings set ended_at = now() where client_id = $1", [mina.id]);
  expect(await refusalOf(asOmar.attentionItem.update({ act: "done", id }))).toBe("NOT_FOUND");
  expect(await queue()).toEqual([]);
  await db.$client.query("update coachings set ended_at = null where client_id = $1", [mina.id]);
});

test("what Omar wants for Mina decides what is raised, at once", async () => {
  await tell(addDays(today, -7), 2);
  await tell(today, 5);
  await asOmar.attentionThreshold.update({ clientId: null, own: { painUpPoints: 6 } });
  expect(await look()).toMatchObject({ raised: 0 });
  await asOmar.attentionThreshold.update({ clientId: mina.id, own: { painUpPoints: 3 } });
  expect(await look()).toMatchObject({ raised: 1 });
  expect(await asOmar.attentionThreshold.get({ clientId: mina.id })).toEqual({
    forAll: { painUpPoints: 6 },
    forClient: { painUpPoints: 3 },
  });
  await asOmar.attentionThreshold.update({ clientId: mina.id, own: {} });
  expect(await look()).toMatchObject({ settled: 1 });
});

test("Theo cannot read what Omar settled for Mina (attentionThreshold.get)", async () => {
  expect(await refusalOf(asTheo.attentionThreshold.get({ clientId: mina.id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.attentionThreshold.get({ clientId: null }))).toBe("FORBIDDEN");
});

test("Theo cannot settle anything for Mina, and Omar nothing for Priya (attentionThreshold.update)", async () => {
  const own = { painUpPoints: 3 };
  expect(await refusalOf(asTheo.attentionThreshold.update({ clientId: mina.id, own }))).toBe(
    "NOT_FOUND",
  );
  expect(await refusalOf(asOmar.attentionThreshold.update({ clientId: priya.id, own }))).toBe(
    "NOT_FOUND",
  );
  expect((await db.$client.query("select id from attention_thresholds")).rows).toEqual([]);
});
