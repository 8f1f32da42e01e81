import { sendableFor, type WaitingCall } from "./call.ts";
import type { DeviceStore } from "./device-store.ts";

/** How a call went: heard, to be tried again, or definitely refused. */
export type Answer =
  | { readonly kind: "ok" }
  | { readonly kind: "later"; readonly error: string }
  | { readonly kind: "refused"; readonly error: string };

export interface SenderParts {
  readonly store: Pick<DeviceStore, "waiting" | "sent" | "failed">;
  readonly send: (call: WaitingCall) => Promise<Answer>;
  /** Who is signed in, as far as is known (or `asked` anew); null when the server cannot be asked. */
  readonly whoIsHere: (how: "known" | "asked") => Promise<string | null>;
  readonly now: () => number;
  /** Called whenever what waits may have changed. */
  readonly onChange: () => void;
}

const longestWaitMs = 60_000;
const awayMs = 5_000;

/** Milliseconds to wait after so many failures: 1, 2, 4 … 60 s. */
export const backOffMs = (tries: number): number =>
  Math.min(longestWaitMs, 1000 * 2 ** Math.max(0, tries - 1));

/**
 * Sends what waits, once: in order and one at a time within a session, sessions beside each other. A failure ends
 * its session's turn, so that nothing overtakes it. Answers when to come again: ms from now, or null when all is sent.
 * What another person left on this device stays until they are back.
 */
export async function sendWaiting(parts: SenderParts): Promise<number | null> {
  if (sendableFor(null, await parts.store.waiting()).length === 0) return null;
  const clientId = await parts.whoIsHere("known");
  if (clientId === null) return awayMs;
  const waiting = sendableFor(clientId, await parts.store.waiting());
  const again = await Promise.all(
    [...bySession(waiting).values()].map((calls) => sendInOrder(parts, calls)),
  );
  const waits = again.filter((wait) => wait !== null);
  return waits.length === 0 ? null : Math.min(...waits);
}

async function sendInOrder(
  { store, send, whoIsHere, now, onChange }: SenderParts,
  calls: readonly WaitingCall[],
): Promise<number | null> {
  for (const call of calls) {
    const early = (call.notBefore ?? 0) - now();
    if (early > 0) return early;
    const answer = await send(call);
    // Somebody else may have signed in behind our back: then it is no answer to the one whose set this is.
    if (answer.kind === "refused" && (await whoIsHere("asked")) !== call.clientId) return awayMs;
    if (answer.kind === "later") {
      await store.failed(call, { error: answer.error, refused: false });
      onChange();
      return backOffMs(call.tries + 1);
    }
    if (answer.kind === "refused") await store.failed(call, { error: answer.error, refused: true });
    else await store.sent(call);
    onChange();
  }
  return null;
}

function bySession(calls: readonly WaitingCall[]): Map<string, WaitingCall[]> {
  const groups = new Map<string, WaitingCall[]>();
  for (const call of calls) {
    groups.set(call.sessionId, [...(groups.get(call.sessionId) ?? []), call]);
  }
  return groups;
}
