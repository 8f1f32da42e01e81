import type { Today } from "@fourstep/core";
import type { KeptSession } from "../session/session-on.ts";

/**
 * Today as the server and this device together know it. What was begun or finished here holds until the server
 * says more; what the server calls finished was finished, here or elsewhere.
 */
export function withKept(today: Today, kept: KeptSession | null): Today {
  const { session } = today;
  if (!kept) return today;
  const isTold = session !== null && session.finishedAt !== null;
  if (isTold && (kept.isOver || session.id === kept.id)) return today;
  if (!kept.isOver) return { ...today, session: { id: kept.id, finishedAt: null } };
  const isOpen = today.status === "planned" || today.status === "skipped";
  const status = isOpen ? "done" : today.status;
  return { ...today, status, session: { id: kept.id, finishedAt: today.day } };
}
