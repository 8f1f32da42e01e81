import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { inTransaction } from "./retry.ts";
import { settings } from "./schema/index.ts";
import { freshDatabase } from "./testing/index.ts";

const { db } = await freshDatabase();

/** A meeting point: everybody who arrives waits until all have. */
function meeting(people: number): () => Promise<void> {
  let missing = people;
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return async () => {
    missing -= 1;
    if (missing <= 0) open();
    await opened;
  };
}

test("two transactions that block each other both pass", async () => {
  await db.insert(settings).values([
    { key: "left", value: 0 },
    { key: "right", value: 0 },
  ]);
  const bothHoldOne = meeting(2);
  const runs = { left: 0, right: 0 };
  const swap = (mine: "left" | "right", other: "left" | "right") =>
    inTransaction(db, async (tx) => {
      runs[mine] += 1;
      await tx.update(settings).set({ value: 1 }).where(eq(settings.key, mine));
      await bothHoldOne();
      await tx.update(settings).set({ value: 1 }).where(eq(settings.key, other));
    });
  await Promise.all([swap("left", "right"), swap("right", "left")]);
  // PostgreSQL ends one of the two; on a busy machine both may find the knot in the same moment.
  expect(runs.left + runs.right).toBeGreaterThanOrEqual(3);
  const rows = await db.select().from(settings);
  expect(rows.map(({ value }) => value)).toEqual([1, 1]);
});

test("a transaction that can never be serialized is given up after five tries", async () => {
  let runs = 0;
  const never = inTransaction(db, async (tx) => {
    runs += 1;
    await tx.execute(sql`do $$ begin raise serialization_failure; end $$`);
  });
  await expect(never).rejects.toThrow("serialization_failure");
  expect(runs).toBe(5);
});

test("any other error is not tried again, and nothing of it stays", async () => {
  let runs = 0;
  const broken = inTransaction(db, async (tx) => {
    runs += 1;
    await tx.insert(settings).values({ key: "half-done", value: true });
    await tx.execute(sql`select 1 / 0`);
  });
  await expect(broken).rejects.toThrow("select 1 / 0");
  expect(runs).toBe(1);
  const rows = await db.select().from(settings).where(eq(settings.key, "half-done"));
  expect(rows).toEqual([]);
});
