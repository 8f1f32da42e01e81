import { getTableName, is, sql } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import { expect, test } from "vitest";
import { freshDatabase } from "../testing/index.ts";
import * as schema from "./index.ts";

const { db } = await freshDatabase();

test("every foreign key can be followed by an index", async () => {
  // An index serves a foreign key when it begins with the key's columns.
  const { rows } = await db.execute(sql`
    select conrelid::regclass::text as "table", conname as "key"
    from pg_constraint c
    where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
      select from pg_index i
      where i.indrelid = c.conrelid and i.indpred is null
        and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey
    )`);
  expect(rows).toEqual([]);
});

test("every foreign key says what happens when its target is deleted", () => {
  const silent = tables().flatMap((table) =>
    getTableConfig(table)
      .foreignKeys.filter((key) => key.onDelete === undefined)
      .map((key) => key.getName()),
  );
  expect(silent).toEqual([]);
});

test("no index is laid in an order that no statement asks for", async () => {
  // What drizzle writes for `.desc()` is "desc nulls last"; an `order by x desc` puts nulls first and finds nothing in it.
  const { rows } = await db.execute(sql`
    select indexname from pg_indexes where schemaname = 'public' and indexdef ilike '%desc nulls last%'`);
  expect(rows).toEqual([]);
});

test("every moment has a time zone and keeps milliseconds", async () => {
  const { rows } = await db.execute(sql`
    select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type like 'timestamp%'
      and (data_type <> 'timestamp with time zone' or datetime_precision <> 3)`);
  expect(rows).toEqual([]);
});

test("the tables in the database are the tables in the schema", async () => {
  const { rows } = await db.execute(sql`
    select table_name as name from information_schema.tables where table_schema = 'public'`);
  expect(new Set(rows.map((row) => row["name"]))).toEqual(new Set(tables().map(getTableName)));
});

function tables(): PgTable[] {
  return Object.values(schema).filter((value) => is(value, PgTable));
}
