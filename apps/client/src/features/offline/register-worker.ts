import { isInSession } from "./shells.ts";
import { takeOverPlease } from "./worker-words.ts";

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Is there a new version that waits to be used? */
export const hasNewVersion = (): boolean => waiting !== null;
export function onNewVersion(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function setWaiting(next: ServiceWorker | null): void {
  waiting = next;
  listeners.forEach((listener) => listener());
}

/** Uses the new version; pages load anew. Does nothing while a session runs anywhere on this phone. */
export function takeNewVersion(): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no other origin
  waiting?.postMessage(takeOverPlease);
}

let hasBegun = false;
/** How often to ask for a new version while a page stays open. */
const askEveryMs = 3_600_000;

/** Brings the worker that keeps the app on this phone, once a page. Never throws: without it the app needs a connection. */
export async function registerWorker(): Promise<void> {
  if (hasBegun || process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator)) return;
  hasBegun = true;
  const { serviceWorker } = navigator;
  // The first worker takes pages as they are; a later one comes with other files.
  let isFirst = serviceWorker.controller === null;
  serviceWorker.addEventListener("controllerchange", () => {
    if (isFirst) isFirst = false;
    else if (!isInSession(window.location.pathname)) window.location.reload();
  });
  try {
    const registration = await serviceWorker.register("/sw.js", {
      scope: "/",
      updateViaCache: "none",
    });
    look(registration);
    registration.addEventListener("updatefound", () => {
      const coming = registration.installing;
      coming?.addEventListener("statechange", () => look(registration));
    });
    let askedAt = Date.now();
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState !== "visible" || Date.now() - askedAt < askEveryMs) return;
      askedAt = Date.now();
      void registration.update().catch(() => undefined);
    });
  } catch {
    // A browser that forbids workers, as some do in private windows.
  }
}

function look(registration: ServiceWorkerRegistration): void {
  setWaiting(navigator.serviceWorker.controller ? registration.waiting : null);
}
