import { randomBytes } from "node:crypto";
import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { removeEmbedded, startEmbedded } from "@fourstep/db/embedded";
import { migrateDatabase } from "@fourstep/db/migrate";
import { seedDemo } from "@fourstep/db/seed";
import { Client } from "pg";
import type { Program } from "./processes.ts";
import { freePort, root, startProgram } from "./processes.ts";

export interface House {
  readonly databaseUrl: string;
  /** Which PostgreSQL answers. */
  readonly postgres: string;
  close(): Promise<void>;
}

/**
 * A database of our own with the demo's people and twelve weeks of their history: in an embedded PostgreSQL that keeps
 * what it is told through a power cut, or on the server that DATABASE_URL names.
 */
export async function openHouse(): Promise<House> {
  const { url, close } = await server(process.env.DATABASE_URL);
  const name = `fourstep_bench_${randomBytes(4).toString("hex")}`;
  await statement(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  await migrateDatabase(own.href);
  await seedDemo(own.href, { now: new Date() });
  const [version] = await statement(own.href, "show server_version");
  return {
    databaseUrl: own.href,
    postgres: String(version?.["server_version"]),
    async close() {
      await statement(url, `drop database ${name} with (force)`);
      await close();
    },
  };
}

async function server(given: string | undefined) {
  if (given) return { url: given, close: async () => {} };
  const dataFolder = await mkdtemp(path.join(tmpdir(), "fourstep-bench-"));
  const embedded = await startEmbedded({ dataFolder });
  return {
    url: embedded.url,
    async close() {
      await embedded.stop();
      await removeEmbedded({ dataFolder });
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

async function statement(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** A built app, as the product runs it. */
export async function startProduct(
  databaseUrl: string,
  nodeOptions: readonly string[] = [],
  app: "client" | "trainer" = "client",
): Promise<Program> {
  await access(path.join(root, `apps/${app}/.next/BUILD_ID`)).catch(() => {
    throw new Error(`The ${app} app is not built: run \`pnpm build\` first.`);
  });
  const port = await freePort();
  const env = {
    DATABASE_URL: databaseUrl,
    DATABASE_DIRECT_URL: databaseUrl,
    [app === "client" ? "CLIENT_PORT" : "TRAINER_PORT"]: String(port),
    FOURSTEP_HOST: "127.0.0.1",
    CLIENT_ORIGIN: "",
    TRAINER_ORIGIN: "",
    AUTH_SECRET: randomBytes(32).toString("base64url"),
    LOG_LEVEL: "error",
  };
  return startProgram({ file: `apps/${app}/server.ts`, port, env, ready: "/readyz", nodeOptions });
}

/** Raw node:http over `pg`, with as many connections to the database as the product has. */
export async function startFloor(databaseUrl: string): Promise<Program> {
  const port = await freePort();
  const env = { DATABASE_URL: databaseUrl, PORT: String(port) };
  return startProgram({ file: "bench/floors/main.ts", port, env, ready: "/ready" });
}

/** Next's own handler over the built client app, with nothing of ours before it. */
export async function startNextFloor(): Promise<Program> {
  const port = await freePort();
  const env = { PORT: String(port) };
  return startProgram({ file: "bench/floors/next.ts", port, env, ready: "/sign-in" });
}
