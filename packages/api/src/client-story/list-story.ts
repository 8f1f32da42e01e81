import type { ListStoryInput, StoryEntry } from "@fourstep/core";
import { storyOf } from "@fourstep/db";

import type { Acting } from "../acting.ts";
import { pageMark, readPageMark } from "../page-mark.ts";

const isPlace = ([at = "", id = "", ...more]: readonly string[]) =>
  more.length === 0 && /^[\da-f-]{36}(:[a-z]+)?$/i.test(id) && new Date(at).toISOString() === at;

/** A page of a client's story, the latest first. One round trip. */
export async function listStory(
  { db, viewer }: Acting,
  { clientId, kinds, before, limit }: ListStoryInput,
): Promise<{ entries: StoryEntry[]; next: string | null }> {
  const [at, id] = before === undefined ? [] : readPageMark(before, isPlace);
  const found = await storyOf(db, viewer.id, {
    clientId,
    kinds: kinds ?? null,
    before: at !== undefined && id !== undefined ? { at, id } : null,
    limit: limit + 1,
  });
  const entries = found.slice(0, limit);
  const last = entries.at(-1);
  return {
    entries,
    next: found.length > limit && last ? pageMark([last.at, last.id]) : null,
  };
}
