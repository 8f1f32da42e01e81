import { type ExportedSet, isId, type ListSetExportInput, NotFound, say } from "@fourstep/core";
import { isCoaching, recordAct, setExportOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { pageMark, readPageMark } from "../page-mark.ts";

const isPlace = ([at = "", id = "", ...more]: readonly string[]) =>
  more.length === 0 && isId(id) && new Date(at).toISOString() === at;

/** A page of what one of the viewer's clients logged, to be kept elsewhere. That it left the house is remembered. */
export async function listSetExport(
  { db, viewer, request }: Acting,
  { clientId, after, limit }: ListSetExportInput,
): Promise<{ sets: ExportedSet[]; next: string | null }> {
  if (!(await isCoaching(db, viewer.id, clientId))) throw new NotFound(say("refusal.notFound"));
  const [loggedAt, id] = after === undefined ? [] : readPageMark(after, isPlace);
  const found = await setExportOf(db, viewer.id, {
    clientId,
    after: loggedAt !== undefined && id !== undefined ? { loggedAt, id } : null,
    limit: limit + 1,
  });
  if (after === undefined) {
    await recordAct(db, {
      actorId: viewer.id,
      action: "setExport.list",
      subjectType: "user",
      subjectId: clientId,
      address: request.address,
    });
  }
  const sets = found.slice(0, limit);
  const last = sets.at(-1);
  return {
    sets,
    next: found.length > limit && last ? pageMark([last.loggedAt, last.id]) : null,
  };
}
