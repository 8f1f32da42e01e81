import { isOf, type WaitingCall } from "./call.ts";
import type { DeviceStore } from "./device-store.ts";
import { forgetAccount } from "../session/who-is-here.ts";
import { openStore } from "./idb-store.ts";
import { sendWaiting, type Answer } from "./sender.ts";

/** What the screen says about the outbox. */
export interface OutboxCount {
  /** Sets that the server has not heard of yet. */
  readonly sets: number;
  /** Calls of any kind that wait. */
  readonly calls: number;
  /** The server's definite no to something that this device keeps; its words, or null. */
  readonly refusal: string | null;
}

const empty: OutboxCount = { sets: 0, calls: 0, refusal: null };
let count: OutboxCount = empty;
const listeners = new Set<() => void>();

let opened: Promise<DeviceStore> | null = null;
/** This device's one store. */
export function deviceStore(): Promise<DeviceStore> {
  opened ??= openStore();
  return opened;
}

export const outboxCount = (): OutboxCount => count;
export const emptyOutboxCount = (): OutboxCount => empty;
export function onOutboxChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Counts again what waits, and tells whoever shows it. */
export async function recount(): Promise<void> {
  const calls = (await (await deviceStore()).waiting()).filter((call) => isOf(here, call));
  const waiting = calls.filter(({ refusal }) => refusal === null);
  const next = {
    sets: waiting.filter(({ path }) => path === "setLog.create").length,
    calls: waiting.length,
    refusal: calls.find(({ refusal }) => refusal !== null)?.refusal ?? null,
  };
  const isSame =
    next.sets === count.sets && next.calls === count.calls && next.refusal === count.refusal;
  if (isSame) return;
  count = next;
  listeners.forEach((listener) => listener());
}

type Send = (call: WaitingCall) => Promise<Answer>;
type AskWho = () => Promise<string | null>;
let sendOne: Send | null = null;
let askWho: AskWho | null = null;
/** Who was signed in when it was last asked. */
let here: string | null = null;
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
      const wait = await oneTabAtATime(sendOnce);
      clearTimeout(timer);
      if (sendOne)
        timer = setTimeout(() => void kick(), Math.min(wait ?? lookEveryMs, lookEveryMs));
    } while (isAskedAgain);
  } finally {
    isSending = false;
  }
}

async function sendOnce(): Promise<number | null> {
  const store = await deviceStore();
  await recount();
  const send = sendOne;
  if (!send) return null;
  const onChange = () => void recount();
  const wait = await sendWaiting({ store, send, whoIsHere, now: Date.now, onChange });
  await recount();
  return wait;
}

async function whoIsHere(how: "known" | "asked"): Promise<string | null> {
  if (how === "known" && here !== null) return here;
  here = (await askWho?.()) ?? null;
  return here;
}

/** Two tabs need not send the same thing; where the browser has no locks, sending twice changes nothing. */
async function oneTabAtATime(work: () => Promise<number | null>): Promise<number | null> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request("fourstep-outbox", { ifAvailable: true }, (lock) =>
    lock ? work() : null,
  );
}

/** Begins to send, and keeps at it: at once, on reconnect, when the page is seen again, and by the clock. */
export function startSending(send: Send, who: AskWho): () => void {
  sendOne = send;
  askWho = who;
  here = null;
  const wake = () => void kick();
  const wakeWhenSeen = () => {
    if (document.visibilityState === "visible") wake();
  };
  window.addEventListener("online", wake);
  window.addEventListener("focus", wake);
  document.addEventListener("visibilitychange", wakeWhenSeen);
  wake();
  return () => {
    if (sendOne === send) {
      sendOne = null;
      clearTimeout(timer);
    }
    window.removeEventListener("online", wake);
    window.removeEventListener("focus", wake);
    document.removeEventListener("visibilitychange", wakeWhenSeen);
  };
}

/** Leaves nothing of the person who signs out on this device, but for what the server has yet to hear from them. */
export async function forgetPerson(): Promise<void> {
  here = null;
  forgetAccount();
  await (await deviceStore()).forgetBut(null);
}

/** Gives what was refused another chance. */
export async function retryRefused(): Promise<void> {
  await (await deviceStore()).retryRefused();
  await kick();
}
