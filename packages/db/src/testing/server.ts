import { Client, DatabaseError } from "pg";

/** The same server, another database. */
export function databaseAt(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** Runs statements one by one on a connection of their own, as `create database` asks for. */
export async function onServer(serverUrl: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Drops a database that a test is done with. Without `force` at first: that alone sends an autovacuum worker away,
 * which only a superuser may terminate by force.
 */
export async function dropDatabase(serverUrl: string, database: string): Promise<void> {
  try {
    await onServer(serverUrl, `drop database ${database}`);
  } catch (error) {
    const isInUse = error instanceof DatabaseError && error.code === "55006";
    if (!isInUse) throw error;
    await onServer(serverUrl, `drop database ${database} with (force)`);
  }
}
