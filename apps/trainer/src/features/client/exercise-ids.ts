import type { StoryEntry } from "@fourstep/core";

/** The exercises that an entry of a story names. */
export function exerciseIdsOf(entry: StoryEntry): string[] {
  if (entry.kind === "session") return entry.what.worst ? [entry.what.worst.exerciseId] : [];
  if (entry.kind === "proposal") {
    return [entry.what.change.from.exerciseId, entry.what.change.to.exerciseId];
  }
  if (entry.kind !== "version") return [];
  return [...entry.what.items, ...(entry.what.before ?? [])].map(({ exerciseId }) => exerciseId);
}
