import type { ExtractTablesWithRelations } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import type { NodePgDatabase, NodePgQueryResultHKT } from "drizzle-orm/node-postgres";
import type { PgTransaction } from "drizzle-orm/pg-core";
import { type ClientBase, Pool } from "pg";

type NoSchema = Record<string, never>;

export type Db = NodePgDatabase<NoSchema> & { readonly $client: Pool };

export type Transaction = PgTransaction<
  NodePgQueryResultHKT,
  NoSchema,
  ExtractTablesWithRelations<NoSchema>
>;

export interface ConnectOptions {
  /** Connections that this process may hold at once. */
  readonly max?: number;
  /** Whether `.prepare("name")` makes named statements. Switch off behind a pgbouncer older than 1.21. */
  readonly prepare?: boolean;
}

/** Opens a pool of connections. Nothing is dialled before the first query; close it with `db.$client.end()`. */
export function connect(url: string, { max = 10, prepare = true }: ConnectOptions = {}): Db {
  const pool = new Pool({ connectionString: url, max, application_name: "fourstep" });
  // The pool replaces an idle connection that breaks; without a listener it would end the process.
  pool.on("error", () => {});
  if (!prepare) pool.on("connect", forgetStatementNames);
  return drizzle({ client: pool, casing: "snake_case" });
}

function forgetStatementNames(client: ClientBase): void {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  client.query = ((first: unknown, ...rest: unknown[]) =>
    query(
      typeof first === "object" && first && "name" in first ? { ...first, name: undefined } : first,
      ...rest,
    )) as ClientBase["query"];
}
