import type { PlannedItem, Sequence } from "@fourstep/core";

/** What a plan version prescribes. It never changes: an edit makes another version. */
export interface PlanVersion {
  readonly id: string;
  readonly number: number;
  readonly routineName: string;
  readonly sequence: Sequence;
  readonly items: readonly PlannedItem[];
}

/** A version is a few kilobytes, so that this many stay below ten megabytes. */
const limit = 2000;

/** The version that each client was last shown, of the clients who were here last; a Map keeps their order. */
const latest = new Map<string, PlanVersion>();

/** The version that this process last read for a client; which one holds today, only the database knows. */
export function knownVersionOf(clientId: string): PlanVersion | null {
  const version = latest.get(clientId);
  if (version === undefined) return null;
  remember(clientId, version);
  return version;
}

/** Remembers a version until its client is shown another, or many others came after them. */
export function remember(clientId: string, version: PlanVersion): void {
  latest.delete(clientId);
  latest.set(clientId, version);
  if (latest.size <= limit) return;
  const [oldest] = latest.keys();
  if (oldest !== undefined) latest.delete(oldest);
}
