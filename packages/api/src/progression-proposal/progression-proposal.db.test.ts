import { addDays } from "@fourstep/core";
import { newId, proposeProgression } from "@fourstep/db";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, finished, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, theo } = await castOf(db);
await db.$client.query("update users set time_zone = 'UTC' where id = $1", [mina.id]);
const asOmar = callsOf(db, omar);
const asMina = callsOf(db, mina);
const today = new Date().toISOString().slice(0, 10);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn: today });

const ruleIs = (mode: string) =>
  db.$client.query("update plans set progression_mode = $1 where id = $2", [mode, plan.planId]);

/** Mina trains her whole session so many days ago, and says how the morning after was. */
async function train(ago: number, discomfort: number) {
  const day = addDays(today, -ago);
  const start = startOf(plan, {
    day,
    planDayId: null,
    timeZone: "UTC",
    startedAt: `${day}T00:10:00.000Z`,
  });
  await asMina.session.create(start);
  for (const set of setsOf(plan)) await asMina.setLog.create(done(start.id, set, { discomfort }));
  await asMina.session.update(finished(start.id));
  await asMina.checkIn.create({
    id: newId(),
    sessionId: start.id,
    day: addDays(day, 1),
    painNow: null,
    painWorstWeek: null,
    nextMorning: "same",
    note: "",
  });
}

test("without a rule nothing is proposed, with one two green sessions propose one change", async () => {
  await train(3, 1);
  await train(2, 1);
  await proposeProgression(db, mina.id);
  expect(await asOmar.progressionProposal.list({})).toEqual([]);
  await ruleIs("propose");
  await proposeProgression(db, mina.id);
  await proposeProgression(db, mina.id);
  expect(await asOmar.progressionProposal.list({ clientId: mina.id })).toMatchObject([
    { clientName: "Mina Okafor", direction: "up", facts: { sessions: 2, worst: 1 } },
  ]);
});

test("it stands beside the session that it came of, and beside no other", async () => {
  const [proposal] = await asOmar.progressionProposal.list({});
  const { sessionId } = proposal!;
  expect(await asOmar.progressionProposal.list({ sessionId })).toHaveLength(1);
  expect(await asOmar.progressionProposal.list({ sessionId: newId() })).toEqual([]);
  expect(await asOmar.session.get({ id: sessionId })).toMatchObject({
    nextMorning: { felt: "same", painNow: null },
  });
});

test("declined, it is gone, and the same session does not propose again", async () => {
  const [proposal] = await asOmar.progressionProposal.list({});
  await asOmar.progressionProposal.update({ id: proposal!.id, act: "decline" });
  await proposeProgression(db, mina.id);
  expect(await asOmar.progressionProposal.list({})).toEqual([]);
  expect(await asOmar.planVersion.list({ planId: plan.planId })).toHaveLength(1);
});

test("Theo cannot see what waits for Omar (progressionProposal.list)", async () => {
  await train(1, 1);
  await proposeProgression(db, mina.id);
  expect(await asOmar.progressionProposal.list({})).toHaveLength(1);
  expect(await callsOf(db, theo).progressionProposal.list({})).toEqual([]);
  expect(await refusalOf(asMina.progressionProposal.list({}))).toBe("FORBIDDEN");
});

test("Theo cannot approve it, and nobody twice (progressionProposal.update)", async () => {
  const [proposal] = await asOmar.progressionProposal.list({});
  const approval = { id: proposal!.id, act: "approve" as const };
  expect(await refusalOf(callsOf(db, theo).progressionProposal.update(approval))).toBe("NOT_FOUND");
  expect(await asOmar.progressionProposal.update(approval)).toEqual({ versionNumber: 2 });
  expect(await refusalOf(asOmar.progressionProposal.update(approval))).toBe("NOT_FOUND");
  const [version] = await asOmar.planVersion.list({ planId: plan.planId });
  expect(version).toMatchObject({
    number: 2,
    reason: expect.stringMatching(/^The rule: up from .+ to .+\.$/),
  });
  const { plan: shown } = await asMina.today.get({});
  expect(shown?.versionNumber).toBe(2);
});

test("where that was agreed, the rule acts by itself, and the audit log knows", async () => {
  await ruleIs("automatic");
  const versions = await asOmar.planVersion.list({ planId: plan.planId });
  const { plan: shown } = await asMina.today.get({});
  const start = startOf(plan, {
    day: today,
    planDayId: null,
    planVersionId: shown!.versionId,
    timeZone: "UTC",
    startedAt: `${today}T00:10:00.000Z`,
  });
  await asMina.session.create(start);
  const item = shown!.items.at(-1)!;
  const red = setsOf({ ...plan, items: [item] })[0]!;
  await asMina.setLog.create(done(start.id, red, { discomfort: 8 }));
  await asMina.session.update(finished(start.id));
  await proposeProgression(db, mina.id);
  const after = await asOmar.planVersion.list({ planId: plan.planId });
  expect(after).toHaveLength(versions.length + 1);
  expect(after[0]?.reason).toMatch(/^The rule: down from /);
  const { rows } = await db.$client.query(
    "select actor_id from audit_events where action = 'progressionProposal.update' and detail->>'act' = 'automatic'",
  );
  expect(rows).toEqual([{ actor_id: null }]);
});
