import { readFileSync } from "node:fs";
import { parentOf } from "@fourstep/db/embedded";

/** Somebody asked everything to stop; not a failure. */
export class Leaving extends Error {
  override readonly name = "Leaving";
}

/** npm hands on the signal that the terminal sends to us as well: those two are one. */
const sameMs = 1_500;

/**
 * Turns SIGINT, SIGTERM and SIGHUP into one abort signal. A second one, later, calls `impatient`. When npm started us
 * and is gone, that counts as a signal too: nobody could stop us from that terminal any more.
 */
export function listenForLeaving(impatient: () => void): { signal: AbortSignal; done: () => void } {
  const leaving = new AbortController();
  let firstAt: number | null = null;
  const leave = () => {
    if (firstAt === null) {
      firstAt = performance.now();
      leaving.abort(new Leaving("Asked to stop."));
    } else if (performance.now() - firstAt > sameMs) impatient();
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, leave);
  const before = ancestors();
  const watch = setInterval(() => {
    if (process.env["npm_lifecycle_event"] && firstAt === null && ancestors() !== before) leave();
  }, 500);
  watch.unref();
  return {
    signal: leaving.signal,
    done: () => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, leave);
    },
  };
}

/**
 * Our parent and, where that is the shell which npm puts between itself and us, the shell's parent: the shell would
 * outlive npm. What npm's own parent does is nobody's business.
 */
function ancestors(): string {
  const parent = process.ppid;
  return behindShell ? `${parent} ${parentOf(parent)}` : String(parent);
}

const behindShell = isShell(process.ppid);

function isShell(pid: number): boolean {
  try {
    return /^(\S*\/)?(ba|da)?sh\0-c\0/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}

/** Waits for the work, or throws `Leaving` as soon as somebody asks to stop. */
export async function unlessLeaving<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  let leave = () => {};
  const left = new Promise<never>((_, fail) => {
    leave = () => fail(signal.reason as Error);
    signal.addEventListener("abort", leave, { once: true });
  });
  try {
    return await Promise.race([work, left]);
  } finally {
    signal.removeEventListener("abort", leave);
  }
}
