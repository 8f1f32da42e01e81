import { setTimeout as wait } from "node:timers/promises";

import { sql } from "drizzle-orm";
import { Client } from "pg";

import type { Db, Transaction } from "../client.ts";

const channel = "fourstep_sign_out";

/** Who is out: one device, everything of one person, or (after a lost connection) perhaps anybody. */
export type SignOut =
  | { readonly kind: "device"; readonly id: string }
  | { readonly kind: "person"; readonly id: string }
  | { readonly kind: "unknown" };

/** Tells all processes, once the transaction commits, that they may not trust what they remember. */
export async function announceSignOut(
  db: Db | Transaction,
  { kind, id }: Exclude<SignOut, { kind: "unknown" }>,
): Promise<void> {
  await db.execute(sql`select pg_notify(${channel}, ${`${kind}:${id}`})`);
}

/** The inverse of what {@link announceSignOut} sends. */
export function parseSignOut(payload: string): SignOut {
  const [kind, id] = payload.split(":");
  return (kind === "device" || kind === "person") && id ? { kind, id } : { kind: "unknown" };
}

/**
 * Hears sign-outs from all processes over a direct connection. It is a hint that makes them immediate: whoever
 * listens also asks the database every few seconds. Reconnects by itself; `unknown` is told after every gap.
 * Answers a function that stops listening.
 */
export function hearSignOuts(directUrl: string, onSignOut: (out: SignOut) => void) {
  const stopping = new AbortController();
  const { signal } = stopping;
  const listen = async () => {
    const client = new Client({
      connectionString: directUrl,
      application_name: "fourstep listen",
      connectionTimeoutMillis: 5000,
    });
    const gone = new Promise<void>((resolve) => {
      client.on("error", () => resolve());
      client.on("end", () => resolve());
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
    try {
      client.on("notification", ({ payload }) => onSignOut(parseSignOut(payload ?? "")));
      await client.connect();
      await client.query(`listen ${channel}`);
      onSignOut({ kind: "unknown" });
      await gone;
    } finally {
      await client.end().catch(() => {});
    }
  };
  const done = (async () => {
    while (!signal.aborted) {
      await listen().catch(() => {});
      await wait(1000, undefined, { signal }).catch(() => {});
    }
  })();
  return async (): Promise<void> => {
    stopping.abort();
    await done;
  };
}
