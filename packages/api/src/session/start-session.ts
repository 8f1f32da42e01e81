import { type ById, NotFound, say, type StartSessionInput } from "@fourstep/core";
import { startSession as begin } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** Starts a session of the viewer's own plan. The phone names it, so that starting it again changes nothing. */
export async function startSession(
  { db, viewer }: Acting,
  input: StartSessionInput,
): Promise<ById> {
  const started = await begin(db, viewer.id, input);
  if (started === "theirs") throw new NotFound(say("refusal.notFound"));
  return { id: input.id };
}
