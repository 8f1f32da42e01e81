import { addDays, rosterRow, type RosterSort, type RosterState, weekOf } from "@fourstep/core";
import { newId, rosterOf } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test, vi } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
// The same day for her as for this test, also in summer.
await db.$client.query("update users set time_zone = 'UTC' where id = $1", [mina.id]);
const today = new Date().toISOString().slice(0, 10);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn: today, week: 3 });
const asOmar = callsOf(db, omar);

// Mina trained today, with one set in amber, and told her pain.
const session = startOf(plan, { day: today, startedAt: `${today}T00:10:00.000Z` });
const asMina = callsOf(db, mina);
await asMina.session.create(session);
for (const set of setsOf(plan))
  await asMina.setLog.create(done(session.id, set, { discomfort: 4 }));
await asMina.session.update(finished(session.id));
await asMina.checkIn.create({
  id: newId(),
  sessionId: null,
  day: today,
  painNow: 2,
  painWorstWeek: 6,
  nextMorning: null,
  note: "",
});

// Omar has not read a note of hers yet.
await db.$client.query(
  `insert into attention_items (id, trainer_id, client_id, kind, cause, facts)
    values ($1, $2, $3, 'unread_note', 'note', '{}')`,
  [newId(), omar.id, mina.id],
);

// And Omar has two dozen clients more, of whom nothing is known yet.
for (let place = 1; place <= 24; place += 1) {
  const id = newId();
  const name = `Client ${String.fromCodePoint(64 + place)}`;
  await db.$client.query(
    "insert into users (id, email, name, roles) values ($1, $2, $3, '{client}')",
    [id, `client-${place}@example.com`, name],
  );
  await db.$client.query(
    "insert into coachings (id, trainer_id, client_id, accepted_at) values ($1, $2, $3, now())",
    [newId(), omar.id, id],
  );
}

test("one line tells how Mina is doing", async () => {
  const { clients } = await asOmar.client.list({ search: "mina" });
  expect(clients).toHaveLength(1);
  const line = rosterRow(clients[0]!);
  expect(line).toMatchObject({
    id: mina.id,
    name: "Mina Okafor",
    plan: { title: "Front-hip base", week: 3, weeks: 4 },
    trainedOn: today,
  });
  expect(line.pain.at(-1)?.worst).toBe(6);
  expect(line.days).toHaveLength(14);
  expect(line.days.map(({ day }) => day)).toEqual(
    Array.from({ length: 14 }, (_, place) => addDays(today, place - 13)),
  );
  expect(line.days.at(-1)).toEqual({ day: today, status: "done" });
  // Every planned day before today went by without a session.
  const due = plan.days.filter((day) => day <= today).length;
  expect(line.adherence).toBeCloseTo(1 / due, 3);
});

test.each(["name", "lastSession", "pain", "adherence", "attention"] satisfies RosterSort[])(
  "the roster by %s goes on where its page ended: everybody once",
  async (sort) => {
    const names: string[] = [];
    let after: string | undefined;
    do {
      const page = await asOmar.client.list({ sort, limit: 7, ...(after && { after }) });
      names.push(...page.clients.map(({ name }) => name));
      after = page.next ?? undefined;
    } while (after);
    expect(names).toHaveLength(25);
    expect(new Set(names).size).toBe(25);
    // The only one with a session, pain and missed days comes first, unless the alphabet is asked.
    expect(names[0]).toBe(sort === "name" ? "Client A" : "Mina Okafor");
  },
);

test("a state leaves in whom it means, and the first page says how many", async () => {
  const of = (state: RosterState) => asOmar.client.list({ state, limit: 5 });
  expect(await of("coached")).toMatchObject({ total: 25 });
  expect(await of("needsYou")).toMatchObject({
    total: 1,
    clients: [{ name: "Mina Okafor", attention: "unread_note", isPaused: false }],
  });
  expect(await of("ending")).toMatchObject({ total: 1, clients: [{ name: "Mina Okafor" }] });
  const set = (column: string, value: string) =>
    db.$client.query(
      `update coachings set ${column} = ${value} from users u
        where u.id = client_id and u.name in ('Client A', 'Client B')`,
    );
  await set("paused_at", "now()");
  expect((await of("paused")).clients.map(({ name }) => name)).toEqual(["Client A", "Client B"]);
  await set("archived_at", "now()");
  expect((await of("paused")).total).toBe(0);
  expect((await of("archived")).total).toBe(2);
  expect((await of("coached")).total).toBe(23);
  await set("paused_at", "null");
  await set("archived_at", "null");
  const first = await of("coached");
  expect((await asOmar.client.list({ limit: 5, after: first.next ?? "" })).total).toBeNull();
});

test("the search finds names and addresses, and takes no sign for a pattern", async () => {
  expect((await asOmar.client.list({ search: "CLIENT-7@" })).clients).toHaveLength(1);
  expect((await asOmar.client.list({ search: "%" })).clients).toEqual([]);
  expect((await asOmar.client.list({ search: "  " })).clients).toHaveLength(25);
});

test("the roster takes one round trip", async () => {
  const query = vi.spyOn(db.$client, "query");
  await asOmar.client.list({});
  expect(query).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
});

test("the days of a roster are those of the client's own time zone", async () => {
  await db.$client.query("update users set time_zone = 'Pacific/Kiritimati' where id = $1", [
    mina.id,
  ]);
  const now = new Date("2026-11-18T12:00:00Z");
  const [line] = await rosterOf(db, omar.id, {
    search: "mina",
    sort: "name",
    state: "coached",
    tags: [],
    after: null,
    limit: 1,
    now,
  });
  expect(rosterRow(line!.client).days.at(-1)?.day).toBe("2026-11-19");
  await db.$client.query("update users set time_zone = 'UTC' where id = $1", [mina.id]);
});

test("Theo cannot see Mina in his roster, and Priya has none (client.list)", async () => {
  const { clients } = await callsOf(db, theo).client.list({});
  expect(clients.map(({ id }) => id)).toEqual([priya.id]);
  expect(await refusalOf(callsOf(db, priya).client.list({}))).toBe("FORBIDDEN");
});

test("Omar opens Mina's page", async () => {
  expect(await asOmar.client.get({ id: mina.id })).toMatchObject({
    id: mina.id,
    trainedOn: today,
    email: "mina@example.com",
    timeZone: "UTC",
    since: today,
    bands: { greenMax: 2, amberMax: 5 },
  });
});

test("Theo cannot open Mina's page, nor can Priya (client.get)", async () => {
  expect(await refusalOf(callsOf(db, theo).client.get({ id: mina.id }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, theo).client.get({ id: newId() }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, priya).client.get({ id: mina.id }))).toBe("FORBIDDEN");
});

test("Omar compares Mina's pain with the start of her plan, however long ago, as she does herself", async () => {
  const { rows } = await db.$client.query<{ id: string }>(
    "select id from plans where client_id = $1 and ended_at is null",
    [mina.id],
  );
  await db.$client.query("update plans set starts_on = starts_on - 84, weeks = 20 where id = $1", [
    rows[0]?.id,
  ]);
  const told = await asOmar.client.get({ id: mina.id });
  const since = told.planStartsOn ?? "";
  expect(addDays(since, 84) <= (told.days.at(-1)?.day ?? "")).toBe(true);
  await asMina.checkIn.create({
    id: newId(),
    sessionId: null,
    day: since,
    painNow: null,
    painWorstWeek: 8,
    nextMorning: null,
    note: "",
  });
  const { pain } = await asOmar.client.get({ id: mina.id });
  expect(pain[0]).toEqual({ weekOf: weekOf(since), worst: 8 });
  const listed = (await asOmar.client.list({})).clients.find(({ id }) => id === mina.id);
  expect(rosterRow(listed!).pain.map(({ worst }) => worst)).not.toContain(8);
});

test("Omar sees Mina no more when the coaching has ended", async () => {
  await db.$client.query("update coachings set ended_at = now() where client_id = $1", [mina.id]);
  expect(await refusalOf(asOmar.client.get({ id: mina.id }))).toBe("NOT_FOUND");
  expect((await asOmar.client.list({ search: "mina" })).clients).toEqual([]);
});
