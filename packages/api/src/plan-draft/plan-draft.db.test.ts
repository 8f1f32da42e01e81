import { newId } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf, sentenceOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asOmar = callsOf(db, omar);
const asTheo = callsOf(db, theo);
const plan = await articlePlanFor(db, {
  client: mina,
  trainer: omar,
  dueOn: new Date().toISOString().slice(0, 10),
});

const drafted = async (from: Parameters<typeof asOmar.planDraft.create>[0]["from"] = null) =>
  (await asOmar.planDraft.create({ id: newId(), from, clientIds: [mina.id] })).id;
const saved = async (id: string) => {
  const { revision, content, reason } = await asOmar.planDraft.get({ id });
  return { id, revision, content, reason };
};

test("a draft begins from a routine and knows what there is to know of Mina", async () => {
  const id = await drafted({ routineId: "gentle-start" });
  const draft = await asOmar.planDraft.get({ id });
  expect(draft).toMatchObject({
    planId: null,
    revision: 1,
    content: { title: "Gentle start" },
    clients: [
      {
        id: mina.id,
        name: "Mina Okafor",
        running: [{ title: "Front-hip base", progression: { mode: "off", rule: null } }],
      },
    ],
    savedBy: { name: "Omar Haddad" },
  });
  expect(draft.content.phases[0]?.items).toHaveLength(6);
});

test("saving goes on from the revision that was seen; an older one is refused with a name", async () => {
  const id = await drafted();
  const first = await saved(id);
  const next = await asOmar.planDraft.update({
    ...first,
    content: { ...first.content, title: "Hips" },
  });
  expect(next.revision).toBe(2);
  expect(await refusalOf(asOmar.planDraft.update(first))).toBe("CONFLICT");
  expect(await sentenceOf(asOmar.planDraft.update(first))).toBe(
    "Omar Haddad saved this draft after you opened it.",
  );
  expect((await asOmar.planDraft.get({ id })).content.title).toBe("Hips");
  // Keeping one's own is saving on the newer revision.
  await asOmar.planDraft.update({ ...first, revision: 2 });
  expect((await saved(id)).revision).toBe(3);
});

test("two who save the same revision at once: one of them is told", async () => {
  const id = await drafted();
  const first = await saved(id);
  const tries = await Promise.allSettled([1, 2, 3].map(() => asOmar.planDraft.update(first)));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a running plan has one open draft, whoever begins it", async () => {
  const id = await drafted({ planId: plan.planId });
  expect(await drafted({ planId: plan.planId })).toBe(id);
  const draft = await asOmar.planDraft.get({ id });
  expect(draft).toMatchObject({ planId: plan.planId, latestNumber: 1, base: { number: 1 } });
  expect(draft.content.phases).toHaveLength(1);
  expect(draft.content.phases[0]?.items.map(({ exerciseId }) => exerciseId)).toEqual(
    plan.items.map(({ exerciseId }) => exerciseId),
  );
  await asOmar.planDraft.delete({ id });
  expect(await drafted({ planId: plan.planId })).not.toBe(id);
});

test("a draft is kept as a template, and another begins from it or from a draft", async () => {
  const id = await drafted({ routineId: "desk-break" });
  const template = newId();
  await asOmar.planTemplate.create({ id: template, draftId: id });
  await asOmar.planTemplate.create({ id: template, draftId: id });
  expect(await asOmar.planTemplate.list()).toMatchObject([
    { id: template, content: { title: "Desk break", startsOn: null } },
  ]);
  for (const from of [{ templateId: template }, { draftId: id }]) {
    const copy = await saved(await drafted(from));
    expect(copy.content.title).toBe("Desk break");
  }
  await asOmar.planTemplate.delete({ id: template });
  expect(await asOmar.planTemplate.list()).toEqual([]);
  expect(await refusalOf(drafted({ templateId: template }))).toBe("NOT_FOUND");
});

test("the list tells drafts and running plans apart, for one person or for all", async () => {
  const all = await asOmar.planDraft.list({});
  expect(all.running).toMatchObject([{ id: plan.planId, clientName: "Mina Okafor" }]);
  expect(all.drafts.length).toBeGreaterThan(3);
  expect(all.drafts[0]?.clientNames).toEqual(["Mina Okafor"]);
  const some = await asOmar.planDraft.list({ clientId: mina.id, limit: 2 });
  expect(some.drafts).toHaveLength(2);
});

test("Theo cannot list what is Omar's, nor Mina anything (planDraft.list)", async () => {
  expect(await asTheo.planDraft.list({})).toEqual({ drafts: [], running: [] });
  expect((await asTheo.planDraft.list({ clientId: mina.id })).running).toEqual([]);
  expect(await refusalOf(callsOf(db, mina).planDraft.list({}))).toBe("FORBIDDEN");
});

test("Theo cannot open Omar's draft (planDraft.get)", async () => {
  for (const id of [await drafted(), await drafted({ planId: plan.planId }), newId()]) {
    expect(await refusalOf(asTheo.planDraft.get({ id }))).toBe("NOT_FOUND");
  }
});

test("Theo cannot begin a draft for Mina, nor from her plan or Omar's draft (planDraft.create)", async () => {
  const begin = (
    from: Parameters<typeof asTheo.planDraft.create>[0]["from"],
    clientIds = [priya.id],
  ) => refusalOf(asTheo.planDraft.create({ id: newId(), from, clientIds }));
  expect(await begin(null, [mina.id])).toBe("NOT_FOUND");
  expect(await begin({ planId: plan.planId })).toBe("NOT_FOUND");
  expect(await begin({ draftId: await drafted() })).toBe("NOT_FOUND");
  expect(await begin({ routineId: "nothing-like-it" })).toBe("NOT_FOUND");
});

test("Theo cannot save Omar's draft, and Omar cannot put Priya on it (planDraft.update)", async () => {
  const draft = await saved(await drafted());
  expect(await refusalOf(asTheo.planDraft.update(draft))).toBe("NOT_FOUND");
  const clients = [{ clientId: priya.id, startsOn: null, weekdays: null, differences: [] }];
  expect(await refusalOf(asOmar.planDraft.update({ ...draft, clients }))).toBe("NOT_FOUND");
  expect((await saved(draft.id)).revision).toBe(1);
});

test("Theo cannot throw Omar's draft away, and it goes only once (planDraft.delete)", async () => {
  const id = await drafted();
  expect(await refusalOf(asTheo.planDraft.delete({ id }))).toBe("NOT_FOUND");
  await asOmar.planDraft.delete({ id });
  expect(await refusalOf(asOmar.planDraft.delete({ id }))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.planDraft.get({ id }))).toBe("NOT_FOUND");
});

test("Theo cannot make a template of Omar's draft (planTemplate.create)", async () => {
  const input = { id: newId(), draftId: await drafted() };
  expect(await refusalOf(asTheo.planTemplate.create(input))).toBe("NOT_FOUND");
});

test("Theo cannot see or put away Omar's templates (planTemplate.list)", async () => {
  await asOmar.planTemplate.create({ id: newId(), draftId: await drafted() });
  expect(await asTheo.planTemplate.list()).toEqual([]);
});

test("a template becomes what a draft is; Theo cannot renew Omar's, nor Omar from Theo's draft (planTemplate.update)", async () => {
  const [template] = await asOmar.planTemplate.list();
  const id = template!.id;
  const draftId = await drafted({ routineId: "gentle-start" });
  await asOmar.planTemplate.update({ id, draftId });
  const [renewed] = await asOmar.planTemplate.list();
  expect(renewed).toMatchObject({ id, content: { startsOn: null } });
  expect(renewed?.content.phases[0]?.items).not.toEqual(template?.content.phases[0]?.items);
  const theirs = newId();
  await asTheo.planDraft.create({ id: theirs, from: null, clientIds: [] });
  expect(await refusalOf(asTheo.planTemplate.update({ id, draftId: theirs }))).toBe("NOT_FOUND");
  expect(await refusalOf(asOmar.planTemplate.update({ id, draftId: theirs }))).toBe("NOT_FOUND");
});

test("Theo cannot put Omar's template away (planTemplate.delete)", async () => {
  const [template] = await asOmar.planTemplate.list();
  expect(await refusalOf(asTheo.planTemplate.delete({ id: template!.id }))).toBe("NOT_FOUND");
});

test("a draft of somebody whose coaching ended is not found, and a new one neither", async () => {
  const own = await drafted({ routineId: "gentle-start" });
  const ofPlan = await drafted({ planId: plan.planId });
  await db.$client.query("update coachings set ended_at = now() where client_id = $1", [mina.id]);
  expect(await refusalOf(asOmar.planDraft.get({ id: ofPlan }))).toBe("NOT_FOUND");
  expect((await asOmar.planDraft.get({ id: own })).clients).toEqual([]);
  expect(await refusalOf(drafted())).toBe("NOT_FOUND");
  expect((await asOmar.planDraft.list({})).running).toEqual([]);
});
