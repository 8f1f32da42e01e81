import { type ById, NotFound, type RedFlagScreenDetail, say } from "@fourstep/core";
import { screenFor } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** The viewer's own answers. Nobody else finds them, their trainer neither. */
export async function getScreen(
  { db, viewer }: Acting,
  { id }: ById,
): Promise<RedFlagScreenDetail> {
  const screen = await screenFor(db, viewer.id, id);
  if (!screen) throw new NotFound(say("refusal.notFound"));
  return screen;
}
