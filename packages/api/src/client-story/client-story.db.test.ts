import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test, vi } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
await db.$client.query("update users set time_zone = 'UTC' where id = $1", [mina.id]);
const today = new Date().toISOString().slice(0, 10);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn: today, week: 3 });
const asOmar = callsOf(db, omar);
const asMina = callsOf(db, mina);

const session = startOf(plan, { day: today, startedAt: `${today}T00:00:10.000Z` });
await asMina.session.create(session);
for (const [place, set] of setsOf(plan).entries()) {
  await asMina.setLog.create(done(session.id, set, { discomfort: place === 2 ? 6 : 1 }));
}
await asMina.session.update(finished(session.id));
await asMina.checkIn.create({
  id: newId(),
  sessionId: null,
  day: today,
  painNow: 2,
  painWorstWeek: 6,
  nextMorning: null,
  note: "It pinches.",
});
const note = { id: newId(), clientId: mina.id, sessionId: session.id, body: "Look at the tuck." };
await asOmar.clientNote.create(note);
const goal = { id: newId(), clientId: mina.id, goal: "Run 5 km", dueOn: null };
await asOmar.clientGoal.create(goal);
await asOmar.clientGoal.update({ id: goal.id, act: { kind: "reach" } });
const clientId = mina.id;

test("the story joins sessions, answers, plans, notes and goals", async () => {
  const { entries, next } = await asOmar.clientStory.list({ clientId });
  expect(next).toBeNull();
  const whatOf = (kind: string) => entries.filter((one) => one.kind === kind);
  expect(whatOf("session")).toMatchObject([
    { id: session.id, day: today, what: { ended: "finished", worst: { discomfort: 6 } } },
  ]);
  expect(whatOf("answer")).toMatchObject([{ what: { now: 2, worst: 6, note: "It pinches." } }]);
  expect(whatOf("version")).toMatchObject([
    { what: { title: "Front-hip base", number: 1, before: null } },
  ]);
  expect(whatOf("note")).toMatchObject([{ what: { body: note.body, sessionId: session.id } }]);
  expect(whatOf("goal").map(({ what }) => what)).toMatchObject([
    { act: "reached" },
    { act: "set", goal: "Run 5 km" },
  ]);
  expect(whatOf("red_flag")).toMatchObject([{ what: { outcome: "no_flags" } }]);
  // A version carries what it asks for, so that a change can be told exercise by exercise.
  const [version] = whatOf("version");
  expect(version?.kind === "version" ? version.what.items : []).toHaveLength(plan.items.length);
});

test("the story goes on where its page ended: everything once, the latest first", async () => {
  const { entries: all } = await asOmar.clientStory.list({ clientId });
  const paged: string[] = [];
  let before: string | undefined;
  do {
    const page = await asOmar.clientStory.list({ clientId, limit: 2, ...(before && { before }) });
    paged.push(...page.entries.map(({ id }) => id));
    before = page.next ?? undefined;
  } while (before);
  expect(paged).toEqual(all.map(({ id }) => id));
  expect(all.map(({ at }) => at)).toEqual(
    all
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  );
});

test("a story of some kinds leaves the others out, and takes one round trip", async () => {
  const query = vi.spyOn(db.$client, "query");
  const { entries } = await asOmar.clientStory.list({ clientId, kinds: ["note", "answer"] });
  expect(query).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(new Set(["note", "answer"]));
});

test("Theo cannot read Mina's story, nor can another trainer of hers read Omar's notes (clientStory.list)", async () => {
  expect((await callsOf(db, theo).clientStory.list({ clientId })).entries).toEqual([]);
  expect(await refusalOf(callsOf(db, priya).clientStory.list({ clientId }))).toBe("FORBIDDEN");
  await db.$client.query(
    "insert into coachings (id, trainer_id, client_id, accepted_at) values ($1, $2, $3, now())",
    [newId(), theo.id, mina.id],
  );
  const { entries } = await callsOf(db, theo).clientStory.list({ clientId });
  expect(entries.map(({ kind }) => kind)).toContain("session");
  expect(entries.map(({ kind }) => kind)).not.toContain("note");
  await db.$client.query(
    "update coachings set ended_at = now() where trainer_id = $1 and client_id = $2",
    [theo.id, mina.id],
  );
});

test("Omar sees how Mina's training went, with the plan's versions, in one round trip", async () => {
  const query = vi.spyOn(db.$client, "query");
  const progress = await asOmar.clientProgress.get({ clientId });
  expect(query).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  const own = await asMina.progress.get({ day: today });
  expect(progress).toMatchObject(own);
  expect(progress.versions).toMatchObject([
    { id: plan.versionId, number: 1, title: "Front-hip base", from: plan.days[0] },
  ]);
});

test("Theo cannot see how Mina's training went (clientProgress.get)", async () => {
  expect(await refusalOf(callsOf(db, theo).clientProgress.get({ clientId }))).toBe("NOT_FOUND");
  expect(await refusalOf(callsOf(db, mina).clientProgress.get({ clientId }))).toBe("FORBIDDEN");
});
