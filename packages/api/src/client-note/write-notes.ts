import {
  type ById,
  type CreateNoteInput,
  NotFound,
  say,
  type UpdateNoteInput,
} from "@fourstep/core";
import {
  inTransaction,
  recordAct,
  removeNote,
  rewordNote,
  type Transaction,
  writeNote,
} from "@fourstep/db";

import type { Acting } from "../acting.ts";

/** A private note on a client. The record says that there is one, never what it says. */
export function createNote(acting: Acting, input: CreateNoteInput): Promise<object> {
  const { id, clientId } = input;
  return noting(acting, "create", id, (tx) => writeNote(tx, acting.viewer.id, input), { clientId });
}

/** Words a note of one's own anew. */
export function updateNote(acting: Acting, input: UpdateNoteInput): Promise<object> {
  return noting(acting, "update", input.id, (tx) => rewordNote(tx, acting.viewer.id, input));
}

/** Takes a note of one's own away. */
export function deleteNote(acting: Acting, { id }: ById): Promise<object> {
  return noting(acting, "delete", id, (tx) => removeNote(tx, acting.viewer.id, id));
}

async function noting(
  { db, viewer, request }: Acting,
  verb: "create" | "update" | "delete",
  id: string,
  write: (tx: Transaction) => Promise<boolean>,
  detail: Record<string, unknown> = {},
): Promise<object> {
  await inTransaction(db, async (tx) => {
    if (!(await write(tx))) throw new NotFound(say("refusal.notFound"));
    await recordAct(tx, {
      actorId: viewer.id,
      action: `clientNote.${verb}`,
      subjectType: "clientNote",
      subjectId: id,
      detail,
      address: request.address,
    });
  });
  return {};
}
