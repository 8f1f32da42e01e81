import type { Answer } from "./answer.ts";
import { sendableFor, type WaitingCall } from "./call.ts";
import type { DeviceStore } from "./device-store.ts";

export interface SenderParts {
  readonly store: Pick<DeviceStore, "waiting" | "settle">;
  /** Sends calls in one go and answers for each, in their order. Never throws. */
  readonly send: (calls: readonly WaitingCall[]) => Promise<readonly Answer[]>;
  /** Who is signed in, as far as is known (or `asked` anew); null when nobody is, or the server cannot be asked. */
  readonly whoIsHere: (how: "known" | "asked") => Promise<string | null>;
  readonly now: () => number;
  /** Called whenever what waits may have changed. */
  readonly onChange: () => void;
}

const longestWaitMs = 60_000;
const awayMs = 5_000;
/** As many as fit into one envelope with room to spare: a set is some 450 bytes, an envelope may have a million. */
const mostAtOnce = 1000;

/** Milliseconds to wait after so many failures: 1, 2, 4 … 60 s. */
export const backOffMs = (tries: number): number =>
  Math.min(longestWaitMs, 1000 * 2 ** Math.max(0, tries - 1));

/**
 * Sends what waits, once: in order within a session, nothing overtaking what has to wait before it. Answers when to come
 * again: ms from now, or null when all is sent. What another person left on this device stays until they are back.
 */
export async function sendWaiting(parts: SenderParts): Promise<number | null> {
  const { store, whoIsHere, now } = parts;
  if (sendableFor(null, await store.waiting()).length === 0) return null;
  const clientId = await whoIsHere("known");
  if (clientId === null) return awayMs;
  const { ready, early } = dueOf(sendableFor(clientId, await store.waiting()), now());
  let soonest = early;
  for (let from = 0; from < ready.length; from += mostAtOnce) {
    const wait = await sendSome(parts, clientId, ready.slice(from, from + mostAtOnce));
    if (wait === null) continue;
    soonest = Math.min(wait, soonest ?? wait);
    // The next envelope would fare no better, and may not overtake this one.
    break;
  }
  return soonest;
}

/** Sends calls and writes down how it went. Answers when to come again, or null when there is no need. */
async function sendSome(
  { store, send, whoIsHere, onChange }: SenderParts,
  clientId: string,
  calls: readonly WaitingCall[],
): Promise<number | null> {
  const said = await send(calls);
  const answers = calls.map((call, place) => ({
    call,
    answer: said[place] ?? ({ kind: "later", error: "unanswered" } as const),
  }));
  // Somebody else may have signed in behind our back: then it is no answer to the one whose set this is.
  const isNo = answers.some(({ answer }) => answer.kind === "refused");
  if (isNo && (await whoIsHere("asked")) !== clientId) return awayMs;
  // The one who was known has been signed out meanwhile: whoever asks has to be told.
  if (answers.some(({ answer }) => answer.kind === "later" && answer.isSignedOut)) {
    await whoIsHere("asked");
  }
  await store.settle(answers);
  onChange();
  const again = answers.filter(({ answer }) => answer.kind === "later");
  if (again.length === 0) return null;
  return backOffMs(Math.min(...again.map(({ call }) => call.tries)) + 1);
}

/** Session by session, what may go now; and in how many ms the next one may. */
function dueOf(calls: readonly WaitingCall[], now: number) {
  const held = new Set<string>();
  const ready: WaitingCall[] = [];
  let early: number | null = null;
  for (const call of calls) {
    if (held.has(call.sessionId)) continue;
    const wait = (call.notBefore ?? 0) - now;
    if (wait > 0) {
      held.add(call.sessionId);
      early = Math.min(wait, early ?? wait);
    } else ready.push(call);
  }
  return { ready, early };
}
