import type { Db } from "./client.ts";

const key = Symbol.for("fourstep.db");
const process = globalThis as typeof globalThis & { [key]?: Db };

/** Lets everything in this process use one pool: pages are bundled apart from the server that renders them. */
export function shareDb(db: Db): void {
  process[key] = db;
}

/**
 * The pool of this process's server, for what public pages read.
 * @throws Error while an app is built: then there is no database, and nothing may be drawn from one
 */
export function sharedDb(): Db {
  const db = process[key];
  if (!db)
    throw new Error(
      "No database is shared in this process: public pages are drawn by the app's server.",
    );
  return db;
}
