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
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.env["npm_lifecycle_event"] && process.ppid !== parent && firstAt === null) leave();
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
