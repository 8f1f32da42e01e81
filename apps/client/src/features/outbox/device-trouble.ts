/**
 * What is wrong with the memory of this device: it keeps nothing at all (`none`), has no room left (`full`), will soon
 * have none (`low`), or has cleared away what was not sent yet (`evicted`).
 */
export type Trouble = "none" | "full" | "low" | "evicted";

let trouble: Trouble | null = null;
const listeners = new Set<() => void>();

export const deviceTrouble = (): Trouble | null => trouble;

export function onTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function setTrouble(next: Trouble | null): void {
  if (next === trouble) return;
  trouble = next;
  listeners.forEach((listener) => listener());
}

/** No room left? Browsers say so in more than one way. */
export const isFull = (error: unknown): boolean =>
  error instanceof DOMException &&
  (error.name === "QuotaExceededError" || error.name === "NS_ERROR_DOM_QUOTA_REACHED");

/** Is the connection to the database gone, rather than the room? */
export const isClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "InvalidStateError";

/** Free room below which it is said (bytes): a session takes a fifth of a megabyte. */
const little = 20 * 1024 * 1024;

/** Looks at the room that is left, and says so before it hurts. */
export async function lookAtRoom(): Promise<void> {
  const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  const isLow = quota - usage < little;
  if (isLow && trouble === null) setTrouble("low");
  if (!isLow && trouble === "low") setTrouble(null);
}

let hasAsked = false;
/** Asks the browser, once, to keep what is here when the device runs short: some ask the person, so not before it matters. */
export function askToKeep(): void {
  if (hasAsked) return;
  hasAsked = true;
  void navigator.storage?.persist?.().catch(() => false);
}
