import type { Day } from "@fourstep/core";

/** What was tried on this device as a guest, and waits to be kept or left out. */
export interface TriedMark {
  readonly sessionId: string;
  readonly routineId: string;
  readonly day: Day;
}

const key = "fourstep.tried";

/** Null when nothing was tried here, and where the browser keeps nothing. */
export function triedMark(): TriedMark | null {
  try {
    const mark: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return isMark(mark) ? mark : null;
  } catch {
    return null;
  }
}

export function markTried(mark: TriedMark | null): void {
  try {
    if (mark) localStorage.setItem(key, JSON.stringify(mark));
    else localStorage.removeItem(key);
  } catch {
    // Without a mark the session is not found again, which the screen says where nothing is kept.
  }
}

function isMark(mark: unknown): mark is TriedMark {
  if (typeof mark !== "object" || mark === null) return false;
  const said = mark as Record<string, unknown>;
  return ["sessionId", "routineId", "day"].every((name) => typeof said[name] === "string");
}
