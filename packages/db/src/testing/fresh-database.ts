import { randomUUID } from "node:crypto";
import { afterAll, inject } from "vitest";
import { connect } from "../client.ts";
import type { Db } from "../client.ts";
import { databaseAt, dropDatabase, onServer } from "./server.ts";

// What the global set-up provides.
declare module "vitest" {
  interface ProvidedContext {
    database: { serverUrl: string; template: string };
  }
}

export interface FreshDatabase {
  readonly db: Db;
  /** For what opens connections of its own, such as a worker or a server under test. */
  readonly url: string;
}

export interface FreshDatabaseOptions {
  /** `content` (the default) holds tables, exercises and routines; `empty` holds nothing at all. */
  readonly holding?: "content" | "empty";
}

/**
 * A database that nobody else uses, dropped after the test file. Call it at the top level of the file:
 *
 *     const { db } = await freshDatabase();
 */
export async function freshDatabase({
  holding = "content",
}: FreshDatabaseOptions = {}): Promise<FreshDatabase> {
  const { serverUrl, template } = inject("database");
  const name = `fourstep_test_${randomUUID().slice(0, 8)}`;
  const source = holding === "content" ? template : "template0";
  await onServer(serverUrl, `create database ${name} template ${source}`);
  const url = databaseAt(serverUrl, name);
  const db = connect(url, { max: 4 });
  afterAll(async () => {
    await db.$client.end();
    await dropDatabase(serverUrl, name);
  });
  return { db, url };
}
