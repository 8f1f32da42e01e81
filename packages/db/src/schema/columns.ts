import { sql } from "drizzle-orm";
import type { AnyColumn } from "drizzle-orm";
import { check, customType, date, timestamp } from "drizzle-orm/pg-core";

/**
 * A moment with time zone, kept to the millisecond: what JavaScript read then compares equal to what
 * PostgreSQL holds, so a moment can be used as a cursor.
 */
export const moment = () => timestamp({ withTimezone: true, precision: 3, mode: "date" });

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export const calendarDay = () => date({ mode: "string" });

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** For rows that change: when they were made and last touched. */
export const timestamps = {
  createdAt: moment().notNull().defaultNow(),
  updatedAt: moment()
    .notNull()
    .defaultNow()
    .$onUpdate(() => sql`now()`),
};

const listed = (values: readonly string[]) =>
  sql.raw(values.map((value) => `'${value.replaceAll("'", "''")}'`).join(", "));

/** The column holds one of these words (or null, where the column allows it). */
export const oneOf = (name: string, column: AnyColumn, values: readonly string[]) =>
  check(name, sql`${column} in (${listed(values)})`);

/** Every entry of the array column is one of these words. */
export const allOf = (name: string, column: AnyColumn, values: readonly string[]) =>
  check(name, sql`${column} <@ array[${listed(values)}]::text[]`);

/** The column lies between two numbers, both included (or is null, where the column allows it). */
export const between = (name: string, column: AnyColumn, least: number, most: number) =>
  check(name, sql`${column} between ${sql.raw(String(least))} and ${sql.raw(String(most))}`);
