import { expect, test } from "vitest";

import { forgive, giveBack, hit, sweepRateLimits } from "./rate-limits.ts";
import { freshDatabase } from "./testing/index.ts";

const { db } = await freshDatabase();
const limit = { limit: 3, windowSeconds: 3600 };

test("three tries pass, the fourth waits for the end of the window", async () => {
  const verdicts = [];
  for (let time = 0; time < 4; time += 1) verdicts.push(await hit(db, "door", limit));
  expect(verdicts.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
  expect(verdicts[3]?.retryAfterSeconds).toBeGreaterThan(0);
  expect(verdicts[3]?.retryAfterSeconds).toBeLessThanOrEqual(3600);
});

test("twenty tries at once let exactly three in", async () => {
  const verdicts = await Promise.all(Array.from({ length: 20 }, () => hit(db, "rush", limit)));
  expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(3);
});

test("every key counts for itself", async () => {
  await hit(db, "one", { ...limit, limit: 1 });
  expect((await hit(db, "other", { ...limit, limit: 1 })).allowed).toBe(true);
});

test("a try can be given back, and all be forgiven", async () => {
  for (let time = 0; time < 3; time += 1) await hit(db, "kind", limit);
  await giveBack(db, "kind");
  expect((await hit(db, "kind", limit)).allowed).toBe(true);
  expect((await hit(db, "kind", limit)).allowed).toBe(false);
  await forgive(db, "kind");
  expect((await hit(db, "kind", limit)).allowed).toBe(true);
});

test("a new window counts anew, and windows of long ago are swept away", async () => {
  for (let time = 0; time < 4; time += 1) await hit(db, "later", limit);
  await db.$client.query(
    "update rate_limits set window_start = window_start - interval '2 days' where key = 'later'",
  );
  expect((await hit(db, "later", limit)).allowed).toBe(true);
  expect(await sweepRateLimits(db)).toBe(1);
});
