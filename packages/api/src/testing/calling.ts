import type { Refusal, Viewer } from "@fourstep/core";
import type { Db } from "@fourstep/db";
import { type Person, viewerOf } from "@fourstep/db/testing";
import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";

import { appRouter } from "../root.ts";
import { createCaller } from "../trpc.ts";

/** Everything that this person (or, with null, a visitor) can ask, as the wire would ask it. */
export function callsOf(db: Db, who: Person | Viewer | null, address = "203.0.113.7") {
  const viewer = who && ("loginSessionId" in who ? who : viewerOf(who));
  const request = { id: "test", address, userAgent: "Test Browser" };
  return createCaller(appRouter)({ db, viewer, request });
}

/** What the product answers when it says no: the code and its sentence. */
export async function refusalOf(
  call: Promise<unknown>,
): Promise<{ code: string; message: string }> {
  const error: unknown = await call.then(
    () => new Error("it was not refused"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof TRPCError)) throw error;
  return { code: error.code, message: error.message };
}

/** The call is refused, in this way. */
export async function expectRefusal(call: Promise<unknown>, code: Refusal): Promise<void> {
  expect((await refusalOf(call)).code).toBe(code);
}

/**
 * A test in which somebody who has no business there meets this procedure. A test of the root asks for one for each
 * procedure that there is.
 */
export function stranger(procedure: string, sentence: string, run: () => Promise<void>): void {
  test(`${sentence} (${procedure})`, run);
}
