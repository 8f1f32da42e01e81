import { forgetAccount, knownAccount } from "../session/who-is-here.ts";
import { sendLaterInBackground } from "./background.ts";
import { isOf, type NewCall } from "./call.ts";
import { deviceStore } from "./device.ts";
import { isFull, setTrouble } from "./device-trouble.ts";
import { sendWaiting } from "./sender.ts";
import { type Transport, transportTo } from "./transport.ts";
import { markUnsent } from "./unsent-mark.ts";

export { deviceStore } from "./device.ts";

/** What the screen says about the outbox. */
export interface OutboxCount {
  /** Sets that the server has not heard of yet. */
  readonly sets: number;
  /** Calls of any kind that wait. */
  readonly calls: number;
  /** The server's definite no to something that this device keeps; its words, or null. */
  readonly refusal: string | null;
  /** Something waits, and the server says that nobody is signed in. */
  readonly isSignedOut: boolean;
}

const empty: OutboxCount = { sets: 0, calls: 0, refusal: null, isSignedOut: false };
let count: OutboxCount = empty;
const listeners = new Set<() => void>();

export const outboxCount = (): OutboxCount => count;
export const emptyOutboxCount = (): OutboxCount => empty;
export function onOutboxChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Other pages and the service worker send too: who changed something says so. */
const news =
  typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("fourstep-outbox");
news?.addEventListener("message", () => void recount());
const tellOthers = () => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
  news?.postMessage("changed");
};

const keysOf = (one: OutboxCount) => Object.values(one).join();

/** Counts again what waits, and tells whoever shows it. */
export async function recount(): Promise<void> {
  const all = await (await deviceStore()).waiting();
  const calls = all.filter((call) => isOf(here, call));
  const waiting = calls.filter(({ refusal }) => refusal === null);
  const next = {
    sets: waiting.filter(({ path }) => path === "setLog.create").length,
    calls: waiting.length,
    refusal: calls.find(({ refusal }) => refusal !== null)?.refusal ?? null,
    isSignedOut: isNobody && waiting.length > 0,
  };
  markUnsent(all.filter(({ path }) => path === "setLog.create").length);
  if (keysOf(next) === keysOf(count)) return;
  count = next;
  listeners.forEach((listener) => listener());
}

let transport: Transport | null = null;
/** Who was signed in when it was last asked. */
let here: string | null = null;
let isNobody = false;
let timer: ReturnType<typeof setTimeout> | undefined;
let isSending = false;
let isAskedAgain = false;

/** How often to look even when nothing says so: a phone does not always tell that it is connected again. */
const lookEveryMs = 30_000;

/** Sends what waits, now. Asked while it is sending, it looks once more afterwards. */
export async function kick(): Promise<void> {
  if (isSending) {
    isAskedAgain = true;
    return;
  }
  isSending = true;
  clearTimeout(timer);
  try {
    do {
      isAskedAgain = false;
      const wait = await oneTabAtATime(sendOnce).catch(whenFull);
      clearTimeout(timer);
      if (transport)
        timer = setTimeout(() => void kick(), Math.min(wait ?? lookEveryMs, lookEveryMs));
      if (wait !== null) sendLaterInBackground();
    } while (isAskedAgain);
  } finally {
    isSending = false;
  }
}

/** On a full phone it cannot be written down what was sent. It is sent again, which changes nothing. */
function whenFull(error: unknown): number {
  if (!isFull(error)) throw error;
  return lookEveryMs;
}

async function sendOnce(): Promise<number | null> {
  const store = await deviceStore();
  await recount();
  if (!transport) return null;
  // The browser is sure of that only when it says no; it tells when it is connected again.
  if (!navigator.onLine) return count.calls > 0 ? lookEveryMs : null;
  const { send } = transport;
  const onChange = () => void recount();
  const wait = await sendWaiting({ store, send, whoIsHere, now: Date.now, onChange });
  await recount();
  tellOthers();
  return wait;
}

async function whoIsHere(how: "known" | "asked"): Promise<string | null> {
  if (how === "known" && here !== null) return here;
  const said = (await transport?.whoIsHere()) ?? "away";
  isNobody = said === "nobody";
  here = typeof said === "object" ? said.id : null;
  return here;
}

/** Two tabs need not send the same thing; where the browser has no locks, sending twice changes nothing. */
async function oneTabAtATime(work: () => Promise<number | null>): Promise<number | null> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request("fourstep-outbox", { ifAvailable: true }, (lock) =>
    lock ? work() : null,
  );
}

/** Begins to send, and keeps at it: at once, on reconnect, when the page is seen or left, and by the clock. */
export function startSending(over: Transport = transportTo()): () => void {
  transport = over;
  here = null;
  const wake = () => void kick();
  const events = [
    [window, "online"],
    [window, "focus"],
    [document, "visibilitychange"],
  ] as const;
  for (const [target, name] of events) target.addEventListener(name, wake);
  wake();
  return () => {
    if (transport === over) {
      transport = null;
      clearTimeout(timer);
    }
    for (const [target, name] of events) target.removeEventListener(name, wake);
  };
}

/** Keeps a call that follows from no event of a session, such as a correction, and sends it as soon as it can be sent. */
export async function queueCall(call: NewCall): Promise<void> {
  await (await deviceStore()).queue(call, Date.now());
  await recount();
  void kick();
}

/** Sends what can be sent, and says how much of the person who wants to leave is on this device alone. */
export async function unsent(): Promise<{ readonly sets: number; readonly calls: number }> {
  await kick();
  const who = here ?? knownAccount();
  const calls = (await (await deviceStore()).waiting()).filter((call) => isOf(who, call));
  const sets = calls.filter(({ path }) => path === "setLog.create").length;
  return { sets, calls: calls.length };
}

/** Leaves nothing of the person who signs out on this device, what was never sent included: they were asked. */
export async function forgetPerson(): Promise<void> {
  const who = here ?? knownAccount();
  here = null;
  isNobody = false;
  forgetAccount();
  await (await deviceStore()).forget(who);
  setTrouble(null);
  await recount();
  tellOthers();
}

/** Gives what was refused another chance. */
export async function retryRefused(): Promise<void> {
  await (await deviceStore()).retryRefused();
  await kick();
}
