import type { AppName } from "@fourstep/core";
import { connect, type Db } from "@fourstep/db";
import NextAuth from "next-auth";

import { authConfig } from "./config.ts";
import { authEnv, databaseEnv } from "./env.ts";

const key = Symbol.for("fourstep.auth.db");
const shared = globalThis as typeof globalThis & { [key]?: Db };

// Opened by the first request: building an app evaluates its routes, with no database in reach.
function database(): Db {
  const { url, prepare } = databaseEnv();
  return (shared[key] ??= connect(url, { max: 4, prepare }));
}

// next-auth keeps what really happened under `cause.err`.
function complain(error: Error): void {
  const { err } = (error.cause ?? {}) as { err?: unknown };
  const why = err instanceof Error ? err.stack : undefined;
  process.stderr.write(
    `${JSON.stringify({ level: "error", msg: "sign-in failed", error: error.message, why })}\n`,
  );
}

/** `GET` and `POST` for `app/api/auth/[...nextauth]/route.ts`. */
export function handlersFor(app: AppName) {
  return NextAuth(() => authConfig(app, database(), authEnv(app), complain)).handlers;
}
