import { addDays, dayIn } from "@fourstep/core";
import { articlePlanFor, castOf, freshDatabase } from "@fourstep/db/testing";
import { expect, test } from "vitest";

import { callsOf, refusalOf } from "../testing/calling.ts";

const { db } = await freshDatabase();
const { mina, omar, priya } = await castOf(db);
const today = dayIn(mina.timeZone, Date.now());
const plan = await articlePlanFor(db, { client: mina, trainer: omar, dueOn: today });

test("Mina takes today and the next seven days with her, each as it will be", async () => {
  const asMina = callsOf(db, mina);
  const { days } = await asMina.upcoming.get();
  expect(days.map(({ day }) => day)).toEqual(
    Array.from({ length: 8 }, (_, place) => addDays(today, place)),
  );
  expect(days[0]).toEqual(await asMina.today.get({}));
  expect(days[2]).toMatchObject({ status: "planned", plan: { items: plan.items } });
  expect(days[2]?.planDayId).not.toBe(plan.planDayId);
});

test("Priya cannot take Mina's days with her, nor can a trainer or a visitor (upcoming.get)", async () => {
  const { days } = await callsOf(db, priya).upcoming.get();
  expect(days.every((day) => day.clientId === priya.id && day.plan === null)).toBe(true);
  expect(await refusalOf(callsOf(db, omar).upcoming.get())).toBe("FORBIDDEN");
  expect(await refusalOf(callsOf(db, null).upcoming.get())).toBe("UNAUTHORIZED");
});
