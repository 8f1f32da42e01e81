import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";
import { done, dueOn, setsOf, startOf } from "../testing/training.ts";

const { db } = await freshDatabase();
const { mina, omar, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const asMina = callsOf(db, mina);
const asOmar = callsOf(db, omar);
const session = startOf(plan);
await asMina.session.create(session);
const sets = setsOf(plan);
for (const set of sets) await asMina.setLog.create(done(session.id, set));
const clientId = mina.id;

test("every set leaves the house once, page by page, under its exercise's name", async () => {
  const exported: string[] = [];
  let after: string | undefined;
  do {
    const page = await asOmar.setExport.list({ clientId, limit: 4, ...(after && { after }) });
    exported.push(...page.sets.map(({ id }) => id));
    after = page.next ?? undefined;
  } while (after);
  expect(new Set(exported).size).toBe(sets.length);
  expect(exported).toHaveLength(sets.length);
  const { sets: all } = await asOmar.setExport.list({ clientId });
  expect(all[0]).toMatchObject({ day: dueOn, plan: "Front-hip base", version: 1, outcome: "done" });
  expect(all.every(({ exercise }) => exercise.includes(" "))).toBe(true);
});

test("that sets left the house is remembered once for each time", async () => {
  const { rows } = await db.$client.query(
    "select subject_id from audit_events where action = 'setExport.list'",
  );
  expect(rows).toEqual([{ subject_id: mina.id }, { subject_id: mina.id }]);
});

test("Theo cannot take Mina's sets with him (setExport.list)", async () => {
  expect(await refusalOf(callsOf(db, theo).setExport.list({ clientId }))).toBe("NOT_FOUND");
  expect(await refusalOf(asMina.setExport.list({ clientId }))).toBe("FORBIDDEN");
});
