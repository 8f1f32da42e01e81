import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { newId } from "../ids.ts";
import { articlePlanFor, castOf, freshDatabase } from "../testing/index.ts";
import { clientDays, plans, sessions, setLogs, users } from "./index.ts";

const { db } = await freshDatabase();
const { mina, omar, priya, theo } = await castOf(db);
const dueOn = "2026-11-25";

async function trainOnce(client: typeof mina, trainer: typeof omar) {
  const plan = await articlePlanFor(db, { client, trainer, dueOn });
  const [item] = plan.items;
  if (!item) throw new Error("The article's routine is empty");
  const id = newId();
  await db.insert(sessions).values({
    id,
    clientId: client.id,
    planDayId: plan.planDayId,
    planVersionId: plan.versionId,
    day: dueOn,
    timeZone: client.timeZone,
    startedAt: new Date("2026-11-25T07:00:00Z"),
  });
  const set = {
    id: newId(),
    sessionId: id,
    clientId: client.id,
    planItemId: item.id,
    exerciseId: item.exerciseId,
    step: item.step,
    side: "right" as const,
    setNumber: 1,
    kind: "spot" as const,
    technique: "hold" as const,
    seconds: 30,
    outcome: "done" as const,
    loggedAt: new Date("2026-11-25T07:01:00Z"),
  };
  await db.insert(setLogs).values(set);
  return set;
}

const minasSet = await trainOnce(mina, omar);
await trainOnce(priya, theo);

test("a set is logged once, however often it is sent", async () => {
  const again = { ...minasSet, id: newId() };
  await db.insert(setLogs).values([minasSet, again]).onConflictDoNothing();
  expect((await db.select().from(setLogs).where(eq(setLogs.clientId, mina.id))).length).toBe(1);
});

test.each([
  ["reps in a tender spot", { reps: 8 }, "set_logs_reps_of_reps"],
  ["a tender spot without its technique", { technique: null }, "set_logs_technique_of_spots"],
  ["discomfort of eleven", { discomfort: 11 }, "set_logs_discomfort"],
  ["a step that is not one of the four", { step: sql`'warm-up'` }, "set_logs_step"],
])("a set with %s is refused", async (_, wrong, constraint) => {
  const set = { ...minasSet, ...wrong, id: newId(), setNumber: 2 };
  await expect(db.insert(setLogs).values(set)).rejects.toMatchObject({ cause: { constraint } });
});

test("Omar's plans outlive Omar, and Mina keeps her history", async () => {
  await db.delete(users).where(eq(users.id, omar.id));
  const [plan] = await db.select().from(plans).where(eq(plans.clientId, mina.id));
  expect(plan?.trainerId).toBeNull();
  expect((await db.select().from(setLogs).where(eq(setLogs.clientId, mina.id))).length).toBe(1);
});

test("erasing Mina erases all that is hers, and nothing that is Priya's", async () => {
  await db.delete(users).where(eq(users.id, mina.id));
  for (const table of [plans, sessions, setLogs, clientDays]) {
    const left = await db.selectDistinct({ clientId: table.clientId }).from(table);
    expect(left).toEqual([{ clientId: priya.id }]);
  }
});
