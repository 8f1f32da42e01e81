import type { PlannedItem } from "@fourstep/core";

/** What a plan version prescribes. It never changes: an edit makes another version. */
export interface KnownVersion {
  readonly id: string;
  readonly items: readonly PlannedItem[];
}

/** A version is a few kilobytes, so that this many stay below ten megabytes. */
const limit = 2000;

/** The version that each client was last shown, in the order in which they were first read. */
const latest = new Map<string, KnownVersion>();

/** The version that this process last read for a client; which one holds today, only the database knows. */
export function knownVersionOf(clientId: string): KnownVersion | null {
  return latest.get(clientId) ?? null;
}

/** Remembers a version until its client is shown another, or those of many others were read after it. */
export function remember(clientId: string, version: KnownVersion): void {
  latest.delete(clientId);
  latest.set(clientId, version);
  if (latest.size <= limit) return;
  const [oldest] = latest.keys();
  if (oldest !== undefined) latest.delete(oldest);
}
