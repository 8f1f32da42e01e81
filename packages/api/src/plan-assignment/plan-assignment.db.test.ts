import {
  addDays,
  cardOf,
  dayIn,
  dosed,
  exerciseById,
  itemsOfStep,
  exercises,
  type PlanDraftContent,
  swapped,
  weekdayOf,
  withAmounts,
  withNextPhase,
  withoutItem,
} from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { answered } from "../testing/red-flags.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const asOmar = callsOf(db, omar);
const asMina = callsOf(db, mina);
const today = dayIn(mina.timeZone, new Date());

type Change = (content: PlanDraftContent) => PlanDraftContent;
const begun = async (
  from: { routineId: string } | { planId: string },
  change: Change,
  reason = "",
) => {
  const { id } = await asOmar.planDraft.create({ id: newId(), from, clientIds: [mina.id] });
  const draft = await asOmar.planDraft.get({ id });
  const content = change(draft.content);
  const { revision } = await asOmar.planDraft.update({
    id,
    revision: draft.revision,
    content,
    reason,
  });
  return { draftId: id, revision };
};
const everyDay: Change = (content) => ({ ...content, weekdays: [1, 2, 3, 4, 5, 6, 7], weeks: 4 });
const assign = async (draft: { draftId: string; revision: number }, ends: string[] = []) =>
  (await asOmar.planAssignment.create({ ...draft, clients: [{ clientId: mina.id, ends }] }))
    .assigned[0]!;
const runningId = async () => (await asMina.plan.list())[0]?.id ?? "";
const stepOf = (content: PlanDraftContent, step: "integrate" | "mobilize") =>
  itemsOfStep(content.phases[0]!, step, exercises)[0]!;

test("Omar gives Mina a plan: it is on her Today", async () => {
  const draft = await begun({ routineId: "front-hip-reset" }, everyDay);
  const assigned = await assign(draft);
  expect(assigned).toMatchObject({ clientId: mina.id, versionNumber: 1 });
  const shown = await asMina.today.get({});
  expect(shown).toMatchObject({
    status: "planned",
    plan: { trainerName: "Omar Haddad", versionNumber: 1, weeks: 4 },
    nextDay: addDays(today, 1),
  });
  expect(shown.plan?.items).toHaveLength(5);
  // Sent again, she has it already.
  expect(await assign(draft)).toEqual(assigned);
  expect(await asMina.plan.list()).toHaveLength(1);
});

test("a draft that breaks the protocol is refused in its own words, and nothing is written", async () => {
  const squat = exerciseById("int-supported-split-squat")!;
  const draft = await begun({ routineId: "front-hip-reset" }, (content) =>
    swapped(everyDay(content), stepOf(content, "integrate").key, squat),
  );
  expect(await assign(draft, [await runningId()])).toMatchObject({
    refusal: expect.stringMatching(/moves through space/),
  });
  expect(await asMina.plan.list()).toHaveLength(1);
});

test("a plan that runs ends only when Omar says so", async () => {
  const draft = await begun({ routineId: "gentle-start" }, everyDay);
  expect(await assign(draft)).toMatchObject({
    refusal: expect.stringContaining("is still running"),
  });
  expect(await assign(draft, [await runningId()])).toMatchObject({ versionNumber: 1 });
  expect((await asMina.plan.list()).map(({ title }) => title)).toEqual(["Gentle start"]);
});

test("no name, no weekday, a first day long past: each a sentence", async () => {
  const ends = [await runningId()];
  const refusalOfDraft = async (change: Partial<PlanDraftContent>) =>
    assign(
      await begun({ routineId: "desk-break" }, (content) => ({ ...everyDay(content), ...change })),
      ends,
    );
  for (const change of [{ title: "" }, { weekdays: [] }, { startsOn: addDays(today, -3) }]) {
    expect(await refusalOfDraft(change)).toHaveProperty("refusal");
  }
});

test("while a session runs, an edit makes the next version for the days to come; the session keeps its own", async () => {
  await asMina.redFlagScreen.create(answered());
  const before = await asMina.today.get({});
  const { plan } = before;
  await asMina.session.create({
    id: newId(),
    planVersionId: plan!.versionId,
    planDayId: before.planDayId,
    day: before.day,
    timeZone: mina.timeZone,
    startedAt: new Date().toISOString(),
    painBefore: null,
  });
  const more: Change = (content) => {
    const item = stepOf(content, "mobilize");
    return dosed(content, item.key, withAmounts(item.dose, { sets: 3 }));
  };
  const from = { planId: await runningId() };
  expect(await assign(await begun(from, more))).toMatchObject({
    refusal: "Say in a few words why the plan changes.",
  });
  expect(await assign(await begun(from, more, "Two green weeks"))).toMatchObject({
    versionNumber: 2,
  });
  const after = await asMina.today.get({});
  expect(after.plan).toEqual(plan);
  expect(await daysOf(from.planId)).toEqual({
    [before.day]: 1,
    [addDays(before.day, 1)]: 2,
    [addDays(before.day, 27)]: 2,
  });
  const versions = await asOmar.planVersion.list(from);
  expect(versions).toMatchObject([
    { number: 2, reason: "Two green weeks", createdByName: "Omar Haddad", sessions: 0 },
    { number: 1, reason: null, sessions: 1 },
  ]);
  expect(await plannedOn(addDays(today, 1))).toBeGreaterThan(await plannedOn(today));
});

test("a draft that began before the last version is refused", async () => {
  const from = { planId: await runningId() };
  const { id } = await asOmar.planDraft.create({ id: newId(), from, clientIds: [] });
  await db.$client.query(
    `update plan_drafts set reason = 'Old', base_version_id = (
       select v.id from plan_versions v where v.plan_id = $1 and v.number = 1) where id = $2`,
    [from.planId, id],
  );
  expect(await assign({ draftId: id, revision: 1 })).toMatchObject({
    refusal: expect.stringContaining("newer version"),
  });
  await asOmar.planDraft.delete({ id });
});

test("other weekdays take and give only days that nobody touched", async () => {
  const planId = await runningId();
  const tomorrow = addDays(today, 1);
  const next = await asMina.today.get({ day: tomorrow });
  await asMina.planDay.update({ id: next.planDayId!, act: "skip", reason: "Ill" });
  const kept = weekdayOf(addDays(today, 3));
  const change: Change = (content) => ({ ...content, weekdays: [kept], weeks: 5 });
  expect(await assign(await begun({ planId }, change, "Fewer days"))).toMatchObject({
    versionNumber: 2,
  });
  const days = Object.keys(await allDaysOf(planId)).filter((day) => day > tomorrow);
  expect(days.every((day) => weekdayOf(day) === kept)).toBe(true);
  expect(days).toHaveLength(5);
  expect(await countOf("client_days")).toBe(await countOf("plan_days"));
});

test("phases become versions laid ahead, and a later phase changes only its own weeks", async () => {
  const phased: Change = (content) => {
    const two = withNextPhase(everyDay(content), "Build", newId);
    const [, build] = two.phases;
    const item = itemsOfStep(build!, "mobilize", exercises)[0]!;
    return dosed(two, item.key, withAmounts(item.dose, { sets: 3 }));
  };
  await assign(await begun({ routineId: "desk-break" }, phased), [await runningId()]);
  const planId = await runningId();
  expect((await asOmar.planVersion.list({ planId })).map(({ phaseName }) => phaseName)).toEqual([
    "Build",
    "Desk break",
  ]);
  const again: Change = (content) => {
    expect(content.phases.map(({ fromWeek }) => fromWeek)).toEqual([1, 3]);
    const item = itemsOfStep(content.phases[1]!, "mobilize", exercises)[0]!;
    return dosed(content, item.key, withAmounts(item.dose, { sets: 2 }));
  };
  await assign(await begun({ planId }, again, "Gentler build"));
  const numbers = Object.values(await allDaysOf(planId));
  expect(new Set(numbers)).toEqual(new Set([1, 3]));
});

test("Mina is held back by her answers: nothing new is given to her", async () => {
  const yes = answered();
  await asMina.redFlagScreen.create({
    ...yes,
    answers: Object.fromEntries(Object.keys(yes.answers).map((id) => [id, true])),
  });
  const draft = await begun({ routineId: "gentle-start" }, everyDay);
  expect(await assign(draft, [await runningId()])).toMatchObject({
    refusal: expect.stringContaining("clinician"),
  });
});

test("a draft for many: each gets their own differences, and one's hindrance keeps nobody else waiting", async () => {
  const asTheo = callsOf(db, theo);
  await db.$client.query(
    "insert into coachings (id, trainer_id, client_id, accepted_at) values ($1, $2, $3, now())",
    [newId(), theo.id, mina.id],
  );
  const { id } = await asTheo.planDraft.create({
    id: newId(),
    from: { routineId: "front-hip-reset" },
    clientIds: [mina.id, priya.id],
  });
  const { content, revision } = await asTheo.planDraft.get({ id });
  const item = stepOf(content, "mobilize");
  const other = cardOf(exerciseById("mob-standing-split-rock")!, newId());
  const { key } = item;
  const saved = await asTheo.planDraft.update({
    id,
    revision,
    content: everyDay(content),
    reason: "",
    clients: [mina, priya].map(({ id: clientId }) => ({
      clientId,
      startsOn: null,
      weekdays: null,
      differences:
        clientId === priya.id
          ? [{ kind: "swap" as const, key, exerciseId: other.exerciseId, dose: other.dose }]
          : [],
    })),
  });
  const { assigned } = await asTheo.planAssignment.create({
    draftId: id,
    revision: saved.revision,
    clients: [
      { clientId: mina.id, ends: [] },
      { clientId: priya.id, ends: [] },
    ],
  });
  expect(assigned).toMatchObject([
    { clientId: mina.id, refusal: expect.any(String) },
    { clientId: priya.id, versionNumber: 1 },
  ]);
  const { plan } = await callsOf(db, priya).today.get({});
  expect(plan?.items.map(({ exerciseId }) => exerciseId)).toContain(other.exerciseId);
  expect(plan?.items.map(({ exerciseId }) => exerciseId)).not.toContain(item.exerciseId);
  // It stays open for whoever could not have it yet.
  expect((await asTheo.planDraft.get({ id })).assignedAt).toBeNull();
  expect(withoutItem(content, key).phases[0]?.items).toHaveLength(4);
});

test("Theo cannot assign Omar's draft, nor Omar his to Priya (planAssignment.create)", async () => {
  const draft = await begun({ routineId: "gentle-start" }, everyDay);
  const give = (who: typeof omar, clientId: string) =>
    callsOf(db, who).planAssignment.create({ ...draft, clients: [{ clientId, ends: [] }] });
  expect(await refusalOf(give(theo, mina.id))).toBe("NOT_FOUND");
  expect(await refusalOf(give(omar, priya.id))).toBe("NOT_FOUND");
  expect(await refusalOf(give(mina, mina.id))).toBe("FORBIDDEN");
});

test("a stranger cannot see the versions of Mina's plan (planVersion.list)", async () => {
  const planId = await runningId();
  expect(await asOmar.planVersion.list({ planId })).not.toEqual([]);
  await db.$client.query(
    "update coachings set ended_at = now() where trainer_id = $1 and client_id = $2",
    [theo.id, mina.id],
  );
  expect(await refusalOf(callsOf(db, theo).planVersion.list({ planId }))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.planVersion.list({ planId }))).toBe("FORBIDDEN");
});

/** The version that each day asks for, on both sides of the roll-up. */
async function allDaysOf(planId: string): Promise<Record<string, number>> {
  const { rows } = await db.$client.query<{ day: string; number: number }>(
    `select x.day::text, v.number from plan_days x
     join client_days d on d.client_id = x.client_id and d.day = x.day and d.plan_version_id = x.plan_version_id
     join plan_versions v on v.id = x.plan_version_id where x.plan_id = $1 order by x.day`,
    [planId],
  );
  return Object.fromEntries(rows.map(({ day, number }) => [day, number]));
}

async function daysOf(planId: string) {
  const days = Object.entries(await allDaysOf(planId));
  return Object.fromEntries([...days.slice(0, 2), ...days.slice(-1)]);
}

async function plannedOn(day: string): Promise<number> {
  const { rows } = await db.$client.query<{ sets: number }>(
    "select mobilize_planned as sets from client_days where client_id = $1 and day = $2",
    [mina.id, day],
  );
  return rows[0]?.sets ?? 0;
}

async function countOf(table: string): Promise<number> {
  const { rows } = await db.$client.query<{ count: number }>(
    `select count(*)::int from ${table} where client_id = $1 and day > $2`,
    [mina.id, today],
  );
  return rows[0]?.count ?? 0;
}
