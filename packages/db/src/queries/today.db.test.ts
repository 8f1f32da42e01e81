import { addDays } from "@fourstep/core";
import { and, gt, lt } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { newId } from "../ids.ts";
import { clientDays, planDays, planItems, plans, planVersions } from "../schema/index.ts";
import { articlePlanFor, castOf, freshDatabase } from "../testing/index.ts";
import { startSession } from "./starting.ts";
import { todayOf } from "./today.ts";

const { db } = await freshDatabase();
const { mina, omar } = await castOf(db);
const dueOn = "2026-11-18";
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn });
const sitting = newId();
await startSession(db, mina.id, {
  id: sitting,
  planVersionId: plan.versionId,
  planDayId: plan.planDayId,
  day: dueOn,
  timeZone: "Europe/London",
  startedAt: `${dueOn}T07:00:00.000Z`,
  painBefore: null,
});
const minaOn = (day: string) => todayOf(db, { id: mina.id, timeZone: "Europe/London" }, day);

test("a version that is remembered reads as it did when it was asked for", async () => {
  const first = await minaOn(dueOn);
  expect(first.plan?.items).toEqual(plan.items);
  expect(await minaOn(dueOn)).toEqual(first);
});

test("a new version shows at once in one round trip, and the session under way keeps its own", async () => {
  const underWay = await minaOn(dueOn);
  const lighter = await lighterVersion();
  const query = vi.spyOn(db.$client, "query");
  const { plan: edited } = await minaOn(addDays(dueOn, 2));
  expect(query).toHaveBeenCalledTimes(1);
  vi.restoreAllMocks();
  expect(edited).toMatchObject({
    versionId: lighter.id,
    versionNumber: 2,
    routineName: "Lighter",
    sequence: "list",
    items: [lighter.item],
  });
  expect(await minaOn(dueOn)).toEqual(underWay);
});

test("the next planned day is found behind empty weeks, and there is none after the last", async () => {
  const last = plan.days.at(-1)!;
  await db.delete(clientDays).where(and(gt(clientDays.day, dueOn), lt(clientDays.day, last)));
  expect(await minaOn(dueOn)).toMatchObject({ nextDay: last });
  expect(await minaOn(last)).toMatchObject({ nextDay: null });
});

test("the moment at which the day's session ended is told in UTC", async () => {
  await db.$client.query(
    "update sessions set finished_at = '2026-11-18T08:30:00.5+01:00', ended = 'finished' where id = $1",
    [sitting],
  );
  const { session } = await minaOn(dueOn);
  expect(session).toEqual({ id: sitting, finishedAt: "2026-11-18T07:30:00.500Z" });
});

/** What a trainer's edit does: the next version, for all days of the plan. */
async function lighterVersion() {
  const id = newId();
  const [{ exerciseId, step, dose }] = plan.items as [(typeof plan.items)[number]];
  const item = { id: newId(), exerciseId, step, dose };
  await db.transaction(async (tx) => {
    await tx.insert(planVersions).values({
      id,
      planId: plan.planId,
      number: 2,
      reason: "Less for now",
      sequence: "list",
      routineName: "Lighter",
    });
    await tx.insert(planItems).values({ ...item, planVersionId: id, position: 1 });
    await tx.update(plans).set({ currentVersionId: id });
    await tx.update(planDays).set({ planVersionId: id });
  });
  return { id, item };
}
