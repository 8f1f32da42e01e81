import type { Viewer } from "@fourstep/core";
import type { Db } from "@fourstep/db";
import { type Person, viewerOf } from "@fourstep/db/testing";

import { appRouter } from "../root.ts";
import { createCaller } from "../trpc.ts";

/** Everything that this person (or, with null, a visitor) can ask, as the wire would ask it. */
export function callsOf(db: Db, who: Person | Viewer | null, address = "203.0.113.7") {
  const viewer = who && ("loginSessionId" in who ? who : viewerOf(who));
  const request = { id: "test", address, userAgent: "Test Browser" };
  return createCaller(appRouter)({ db, viewer, request });
}

/** The code with which the product says no. Throws what was thrown when that was no refusal. */
export async function refusalOf(call: Promise<unknown>): Promise<string> {
  return (await refusedBy(call)).code;
}

/** The sentence with which the product says no. */
export async function sentenceOf(call: Promise<unknown>): Promise<string> {
  return (await refusedBy(call)).message;
}

async function refusedBy(call: Promise<unknown>): Promise<{ code: string; message: string }> {
  const error: unknown = await call.then(
    () => new Error("it was not refused"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof Error && "code" in error && typeof error.code === "string") {
    return { code: error.code, message: error.message };
  }
  throw error;
}
