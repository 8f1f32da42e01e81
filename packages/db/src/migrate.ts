import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import { Logger, runMigrations } from "graphile-worker";
import { Client } from "pg";

const migrationsFolder = fileURLToPath(new URL("../migrations", import.meta.url));
/** Any number, as long as all who migrate use the same one. */
const lockKey = 4_573_737;
const silent = new Logger(() => () => {});

/**
 * Brings a database to today's tables, the job queue's among them. Any number of processes may ask at
 * once: one works, the others wait on an advisory lock and find it done. Needs a direct connection, since
 * the lock belongs to the session.
 */
export async function migrateDatabase(directUrl: string): Promise<void> {
  const client = new Client({ connectionString: directUrl, application_name: "fourstep migrate" });
  // A connection that breaks while the queue migrates on its own fails the next statement here.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [lockKey]);
    await migrate(drizzle({ client, casing: "snake_case" }), { migrationsFolder });
    await runMigrations({ connectionString: directUrl, logger: silent });
  } finally {
    // Closing the session gives the lock back.
    await client.end();
  }
}
