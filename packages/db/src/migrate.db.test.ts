import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import journal from "../migrations/meta/_journal.json" with { type: "json" };
import { migrateDatabase } from "./migrate.ts";
import { freshDatabase } from "./testing/index.ts";

const { db, url } = await freshDatabase({ holding: "empty" });

test("three processes that migrate at once leave one set of tables", async () => {
  await Promise.all([migrateDatabase(url), migrateDatabase(url), migrateDatabase(url)]);
  const { rows } = await db.execute(
    sql`select count(*)::int as n from drizzle.__drizzle_migrations`,
  );
  expect(rows).toEqual([{ n: journal.entries.length }]);
});

test("migrating again changes nothing", async () => {
  await expect(migrateDatabase(url)).resolves.toBeUndefined();
});

test("the job queue is ready to take a job inside a transaction", async () => {
  await db.transaction(async (tx) => {
    await tx.execute(sql`select graphile_worker.add_job('greet', '{"name": "Mina"}')`);
  });
  const { rows } = await db.execute(sql`select task_identifier from graphile_worker.jobs`);
  expect(rows).toEqual([{ task_identifier: "greet" }]);
});
