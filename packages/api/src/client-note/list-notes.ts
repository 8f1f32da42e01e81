import type { ListNotesInput, SessionNote } from "@fourstep/core";
import { notesBeside } from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** What the viewer has noted beside a session. */
export function listNotes(
  { db, viewer }: Acting,
  { sessionId }: ListNotesInput,
): Promise<SessionNote[]> {
  return notesBeside(db, viewer.id, sessionId);
}
