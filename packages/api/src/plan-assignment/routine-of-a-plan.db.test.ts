import { newContent, type PlanDraftContent, routines } from "@fourstep/core";
import { newId } from "@fourstep/db";
import { castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar } = await castOf(db);
const asOmar = callsOf(db, omar);
type From = { routineId: string } | { draftId: string };

async function begun(from: From, change: (content: PlanDraftContent) => PlanDraftContent) {
  const { id } = await asOmar.planDraft.create({ id: newId(), from, clientIds: [mina.id] });
  const { content, revision } = await asOmar.planDraft.get({ id });
  const changed = { ...change(content), weekdays: [1, 3, 5], weeks: 4 };
  const saved = await asOmar.planDraft.update({ id, revision, content: changed, reason: "" });
  return { draftId: id, revision: saved.revision };
}

/** The routine that the plan which comes of a draft counts for. */
async function routineOf(draft: { draftId: string; revision: number }): Promise<string | null> {
  const ends = (await callsOf(db, mina).plan.list()).map(({ id }) => id);
  const clients = [{ clientId: mina.id, ends }];
  const { assigned } = await asOmar.planAssignment.create({ ...draft, clients });
  expect(assigned).toMatchObject([{ versionNumber: 1 }]);
  const { rows } = await db.$client.query(
    "select routine_id from plans order by created_at desc limit 1",
  );
  return rows[0]?.routine_id;
}

const asItIs = (content: PlanDraftContent) => content;

test("a plan counts for the routine that it began from, and so does one from a copy of the draft", async () => {
  const draft = await begun({ routineId: "front-hip-reset" }, asItIs);
  const copy = await begun({ draftId: draft.draftId }, asItIs);
  expect(await routineOf(draft)).toBe("front-hip-reset");
  expect(await routineOf(copy)).toBe("front-hip-reset");
});

test("once it asks for other exercises, it counts for none", async () => {
  const other = routines.find(({ id }) => id === "desk-break")!;
  const draft = await begun({ routineId: "front-hip-reset" }, (content) => ({
    ...content,
    phases: newContent("", other, newId).phases,
  }));
  expect(await routineOf(draft)).toBeNull();
});
