import type { PlanDraftContent } from "@fourstep/core";
import { defaultProgressionRule } from "@fourstep/core";
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { newId } from "../ids.ts";
import { articlePlanFor, castOf, freshDatabase } from "../testing/index.ts";
import {
  attentionItems,
  attentionThresholds,
  clientNotes,
  exerciseVideos,
  mediaUploads,
  planDraftClients,
  planDrafts,
  users,
} from "./index.ts";

const { db } = await freshDatabase();
const { mina, omar, theo } = await castOf(db);
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn: "2026-11-25" });
const pair = { trainerId: omar.id, clientId: mina.id };

const refusedBy = (constraint: string) => ({ cause: { constraint } });
const item = (cause: string, more: { doneAt?: Date } = {}) => {
  const kind = "red_answer" as const;
  return db
    .insert(attentionItems)
    .values({ id: newId(), ...pair, kind, cause, facts: {}, ...more });
};

test("a cause is raised once, also after it was seen to", async () => {
  await item("session-1", { doneAt: new Date() });
  await expect(item("session-1")).rejects.toMatchObject(refusedBy("attention_items_one_cause"));
  await item("session-2");
});

test("of one kind only one item is open for a client", async () => {
  await expect(item("session-3")).rejects.toMatchObject(refusedBy("attention_items_one_open"));
});

test("a trainer has one set of thresholds for all, and one for each client", async () => {
  const own = { missedSessions: 5 };
  const forAll = () => ({ id: newId(), trainerId: omar.id, own });
  await db.insert(attentionThresholds).values([forAll(), { ...forAll(), clientId: mina.id }]);
  await db.insert(attentionThresholds).values({ ...forAll(), trainerId: theo.id });
  await expect(db.insert(attentionThresholds).values(forAll())).rejects.toMatchObject(
    refusedBy("attention_thresholds_for_all"),
  );
});

const content: PlanDraftContent = {
  title: "Front-hip base",
  phases: [{ key: newId(), name: "", fromWeek: 1, sequence: "walkthrough", items: [] }],
  startsOn: "2026-11-30",
  weeks: 4,
  weekdays: [1, 3, 5],
  progression: { mode: "propose", rule: defaultProgressionRule },
};
const draft = () => ({ id: newId(), trainerId: omar.id, planId: plan.planId, content });

test("a plan has one open draft, whoever began it", async () => {
  const first = draft();
  await db.insert(planDrafts).values(first);
  await expect(
    db.insert(planDrafts).values({ ...draft(), trainerId: theo.id }),
  ).rejects.toMatchObject(refusedBy("plan_drafts_one_open"));
  await db.update(planDrafts).set({ assignedAt: new Date() }).where(eq(planDrafts.id, first.id));
  await db.insert(planDrafts).values(draft());
});

test("an upload never holds more than its file", async () => {
  const upload = {
    kind: "video",
    fileName: "hip.mp4",
    declaredType: "video/mp4",
    path: "u/1",
  } as const;
  const row = { ...upload, id: newId(), ownerId: omar.id, bytes: 100, expiresAt: new Date() };
  await expect(
    db.insert(mediaUploads).values({ ...row, receivedBytes: 101 }),
  ).rejects.toMatchObject(refusedBy("media_uploads_received"));
});

test("a video is a file or a link", async () => {
  const exerciseId = plan.items[0]?.exerciseId ?? "";
  await expect(
    db.insert(exerciseVideos).values({ id: newId(), exerciseId, ownerId: omar.id }),
  ).rejects.toMatchObject(refusedBy("exercise_videos_file_or_link"));
});

test("erasing Mina erases what was noted about her, and leaves Omar's draft without her", async () => {
  await db.insert(clientNotes).values({ id: newId(), ...pair, body: "Check the tuck cue." });
  const forMany = { ...draft(), planId: null };
  await db.insert(planDrafts).values(forMany);
  await db.insert(planDraftClients).values({ draftId: forMany.id, clientId: mina.id });
  await db.delete(users).where(eq(users.id, mina.id));
  expect(await db.select().from(clientNotes)).toEqual([]);
  expect(await db.select().from(planDraftClients)).toEqual([]);
  expect(await db.select({ id: planDrafts.id }).from(planDrafts)).toEqual([{ id: forMany.id }]);
});
