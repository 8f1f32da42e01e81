import { isId, type ListSessionsInput, type SessionSummary } from "@fourstep/core";
import { sessionsOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { pageMark, readPageMark } from "../page-mark.ts";

const isPlace = ([startedAt = "", id = "", ...more]: readonly string[]) =>
  more.length === 0 && isId(id) && new Date(startedAt).toISOString() === startedAt;

/** A page of the viewer's own sessions, or of a client whom they coach; the latest first. */
export async function listSessions(
  { db, viewer }: Acting,
  { clientId = viewer.id, before, limit }: ListSessionsInput,
): Promise<{ sessions: SessionSummary[]; next: string | null }> {
  const [startedAt, id] = before === undefined ? [] : readPageMark(before, isPlace);
  // One more than asked for tells whether there is another page.
  const found = await sessionsOf(db, viewer.id, {
    clientId,
    before: startedAt !== undefined && id !== undefined ? { startedAt, id } : null,
    limit: limit + 1,
  });
  const sessions = found.slice(0, limit);
  const last = sessions.at(-1);
  return {
    sessions,
    next: found.length > limit && last ? pageMark([last.startedAt, last.id]) : null,
  };
}
