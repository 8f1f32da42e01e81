import type { CreateNoteInput, SessionNote } from "@fourstep/core";
import { and, eq, isNull, sql } from "drizzle-orm";

import type { Db, Transaction } from "../client.ts";
import { clientNotes } from "../schema/index.ts";
import { ask, iso } from "./ask.ts";
import { coaches } from "./coachings.ts";

/**
 * Writes a trainer's private note. False: the client is not theirs, the session is not the client's, or the name is
 * taken by another note. A retry changes nothing.
 */
export async function writeNote(
  tx: Transaction,
  trainerId: string,
  { id, clientId, sessionId, body }: CreateNoteInput,
): Promise<boolean> {
  await tx.execute(sql`
    insert into client_notes (id, trainer_id, client_id, session_id, body)
    select ${id}, k.trainer_id, k.client_id, ${sessionId}, ${body}
    from coachings k
    where k.trainer_id = ${trainerId} and k.client_id = ${clientId}
      and k.accepted_at is not null and k.ended_at is null
      and (${sessionId}::uuid is null or exists (
        select from sessions s where s.id = ${sessionId}::uuid and s.client_id = k.client_id))
    on conflict (id) do nothing`);
  const [mine] = await tx
    .select({ id: clientNotes.id })
    .from(clientNotes)
    .where(and(mineStanding(trainerId, id), eq(clientNotes.clientId, clientId)));
  return mine !== undefined;
}

// Their notes stay with them, but not the way to them: whoever no longer coaches finds none.
const mineStanding = (trainerId: string, id: string) =>
  and(
    eq(clientNotes.id, id),
    eq(clientNotes.trainerId, trainerId),
    isNull(clientNotes.removedAt),
    sql`exists (select from coachings k where k.trainer_id = ${clientNotes.trainerId}
      and k.client_id = ${clientNotes.clientId} and k.accepted_at is not null and k.ended_at is null)`,
  );

/** Words a note anew. False: there is no such note of theirs. */
export async function rewordNote(
  tx: Transaction,
  trainerId: string,
  { id, body }: { readonly id: string; readonly body: string },
): Promise<boolean> {
  const written = await tx
    .update(clientNotes)
    .set({ body })
    .where(mineStanding(trainerId, id))
    .returning({ id: clientNotes.id });
  return written.length > 0;
}

/** Takes a note away. False: there is no such note of theirs. */
export async function removeNote(tx: Transaction, trainerId: string, id: string): Promise<boolean> {
  const removed = await tx
    .update(clientNotes)
    .set({ removedAt: sql`now()` })
    .where(mineStanding(trainerId, id))
    .returning({ id: clientNotes.id });
  return removed.length > 0;
}

/** The viewer's own notes beside one session of somebody whom they coach, the first one first; fifty at most. */
export async function notesBeside(
  db: Db,
  trainerId: string,
  sessionId: string,
): Promise<SessionNote[]> {
  return ask<SessionNote>(db, beside, [trainerId, sessionId]);
}

const beside = {
  name: "notes_beside",
  text: `
    select n.id, n.body, ${iso("n.created_at")} as at
    from client_notes n
    where n.trainer_id = $1 and n.session_id = $2 and n.removed_at is null and ${coaches("$1", "n.client_id")}
    order by n.created_at, n.id limit 50`,
};
