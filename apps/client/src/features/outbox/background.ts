/** Name under which the service worker is woken to send what waits. */
export const outboxTag = "fourstep-outbox";

interface WithSync {
  readonly sync?: { readonly register: (tag: string) => Promise<void> };
}

/** Asks the browser to send what waits once it is connected again, even when no page is open; where it can do that. */
export function sendLaterInBackground(): void {
  // Without a worker `ready` would never come.
  if (!globalThis.navigator?.serviceWorker?.controller) return;
  void navigator.serviceWorker.ready
    .then((registration) => (registration as WithSync).sync?.register(outboxTag))
    .catch(() => undefined);
}
