import { isId, type ListClientsInput, type RosterLine } from "@fourstep/core";
import { rosterOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { pageMark, readPageMark } from "../page-mark.ts";

const isPlace = ([, id = "", ...more]: readonly string[]) => more.length === 0 && isId(id);

/** A page of the people whom the viewer coaches. One round trip. */
export async function listClients(
  { db, viewer }: Acting,
  { search, sort, state, tags, limit, after }: ListClientsInput,
): Promise<{ clients: RosterLine[]; next: string | null; total: number | null }> {
  const [key, id] = after === undefined ? [] : readPageMark(after, isPlace);
  const found = await rosterOf(db, viewer.id, {
    search: search || null,
    sort,
    state,
    tags,
    after: key !== undefined && id !== undefined ? { key, id } : null,
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    clients: page.map(({ client }) => client),
    // Told with the first page; who asks for more knows it.
    total: after === undefined ? (found[0]?.total ?? 0) : null,
    next: found.length > limit && last ? pageMark([last.key, last.client.id]) : null,
  };
}
