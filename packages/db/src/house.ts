import { sql } from "drizzle-orm";
import type { Db } from "./client.ts";

/** What a server must know about the database before it serves it. */
export interface HouseFacts {
  /** Nobody has an account here. */
  readonly isEmpty: boolean;
  /** The demo was seeded into it, with passwords that everybody knows. */
  readonly holdsDemo: boolean;
}

/** Why a server does not start that would show the demo to everybody. */
export const demoIsNotPublic =
  "This database holds the demo, whose passwords everybody knows, so it is not served to a public address: set FOURSTEP_DATA to another folder to start afresh, or listen on 127.0.0.1.";

/** Looks at a migrated database. */
export async function houseFacts(db: Db): Promise<HouseFacts> {
  const { rows } = await db.execute<{ is_empty: boolean; holds_demo: boolean }>(
    sql`select not exists (select from users) as is_empty,
               exists (select from settings where key = 'demo') as holds_demo`,
  );
  const [facts] = rows;
  return { isEmpty: facts?.is_empty ?? true, holdsDemo: facts?.holds_demo ?? false };
}
