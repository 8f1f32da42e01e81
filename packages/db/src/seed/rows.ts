import { sql } from "drizzle-orm";
import { toSnakeCase } from "drizzle-orm/casing";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Transaction } from "../client.ts";
import * as schema from "../schema/index.ts";

/** The tables that the demo fills, each after those that it points at. */
const tables = {
  users: schema.users,
  credentials: schema.credentials,
  coachings: schema.coachings,
  plans: schema.plans,
  planVersions: schema.planVersions,
  planItems: schema.planItems,
  planDays: schema.planDays,
  sessions: schema.sessions,
  setLogs: schema.setLogs,
  clientDays: schema.clientDays,
  checkIns: schema.checkIns,
  attentionItems: schema.attentionItems,
  redFlagScreens: schema.redFlagScreens,
  redFlagAdvices: schema.redFlagAdvices,
};

type Tables = typeof tables;

/** Rows that wait to be written, table by table. */
export type Rows = { [Name in keyof Tables]: Tables[Name]["$inferInsert"][] };

export const noRows = (): Rows =>
  Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Rows;

export async function insertRows(tx: Transaction, rows: Rows): Promise<void> {
  for (const [name, table] of Object.entries(tables)) {
    await insertAll(tx, table, rows[name as keyof Tables]);
  }
}

/**
 * All rows of a table as one JSON parameter: some 20,000 sets in a second, where a statement with a
 * parameter for every value takes four. A column that any of the rows names is written for all of them.
 */
async function insertAll(tx: Transaction, table: PgTable, rows: readonly object[]): Promise<void> {
  const keys = new Set(rows.flatMap((row) => Object.keys(row)));
  if (keys.size === 0) return;
  const names = new Map([...keys].map((key) => [key, toSnakeCase(key)]));
  const columns = sql.join(
    [...names.values()].map((name) => sql.identifier(name)),
    sql`, `,
  );
  const records = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [names.get(key), value])),
  );
  await tx.execute(sql`
    insert into ${table} (${columns})
    select ${columns} from json_populate_recordset(null::${table}, ${JSON.stringify(records)}::json)`);
}
