import type { QueryResultRow } from "pg";

import type { Db } from "../client.ts";

/** A statement that PostgreSQL parses and plans once per connection. A name stands for one text for ever. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/**
 * Asks in exactly one round trip. For the paths that people wait on: a prepared statement straight through the
 * driver costs a third of one that is built and parsed anew.
 */
export async function ask<Row extends QueryResultRow>(
  db: Db,
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const { rows } = await db.$client.query<Row>({ name, text, values });
  return rows;
}

/** SQL for a moment as the wire carries it: ISO 8601, UTC, milliseconds. */
export const iso = (column: string) =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** SQL for a calendar day as the wire carries it. */
export const ymd = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`;
