import type { ListClientsInput, RosterRow } from "@fourstep/core";
import { rosterOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { isId, pageMark, readPageMark } from "../page-mark.ts";

const isPlace = ([, id = "", ...more]: readonly string[]) => more.length === 0 && isId(id);

/** A page of the people whom the viewer coaches. One round trip. */
export async function listClients(
  { db, viewer }: Acting,
  { search, sort, limit, after }: ListClientsInput,
): Promise<{ clients: RosterRow[]; next: string | null }> {
  const [key, id] = after === undefined ? [] : readPageMark(after, isPlace);
  const found = await rosterOf(db, viewer.id, {
    search: search || null,
    sort,
    after: key !== undefined && id !== undefined ? { key, id } : null,
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    clients: page.map(({ client }) => client),
    next: found.length > limit && last ? pageMark([last.key, last.client.id]) : null,
  };
}
