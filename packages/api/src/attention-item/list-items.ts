import { isId, type ListAttentionInput, type QueueCounts, type QueueItem } from "@fourstep/core";
import { queueOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { pageMark, readPageMark } from "../page-mark.ts";

const isPlace = ([rank = "", at = "", id = "", ...more]: readonly string[]) =>
  more.length === 0 && /^\d{1,3}$/.test(rank) && !Number.isNaN(Date.parse(at)) && isId(id);

/** A page of what waits for the viewer, the gravest first. One round trip. */
export async function listItems(
  { db, viewer }: Acting,
  { limit, after }: ListAttentionInput,
): Promise<{ items: QueueItem[]; counts: QueueCounts; next: string | null }> {
  const [rank, raisedAt = "", id = ""] = after === undefined ? [] : readPageMark(after, isPlace);
  const { items, counts, last } = await queueOf(db, viewer.id, {
    limit,
    after: rank === undefined ? null : { rank: Number(rank), raisedAt, id },
  });
  const next = last && pageMark([String(last.rank), last.raisedAt, last.id]);
  return { items, counts, next };
}
