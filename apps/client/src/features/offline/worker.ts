// The service worker: keeps the pages and their files on the phone, and sends what waits when no page is there to do it.
import { NavigationRoute, type PrecacheEntry, Serwist } from "serwist";
import { outboxTag } from "../outbox/background.ts";
import { sendInBackground } from "../outbox/send-in-background.ts";
import { isInSession, shellHeader, shellOf, standInFor } from "./shells.ts";
import { takeOverPlease } from "./worker-words.ts";

/** What of a worker's own world is used here; the rest of this app lives in pages. */
interface WorkerScope extends EventTarget {
  readonly __SW_MANIFEST: readonly PrecacheEntry[];
  readonly clients: {
    readonly matchAll: (options: {
      type: "window";
      includeUncontrolled: boolean;
    }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly skipWaiting: () => Promise<void>;
}
interface LastingEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
declare const self: WorkerScope;

const serwist = new Serwist({
  // oxlint-disable-next-line no-underscore-dangle -- the name under which the build puts the list
  precacheEntries: [...self.__SW_MANIFEST],
  precacheOptions: {
    cleanupOutdatedCaches: true,
    fetchOptions: { headers: { [shellHeader]: "1" } },
  },
  // A new version waits until it is asked for, or until no page is open: see `takeOverPlease`.
  skipWaiting: false,
  clientsClaim: true,
});

serwist.registerRoute(
  new NavigationRoute(async ({ request }) => {
    const { pathname } = new URL(request.url);
    const shell = shellOf(pathname);
    const kept = shell && (await serwist.matchPrecache(shell));
    if (kept) return kept;
    try {
      return await fetch(request);
    } catch (error) {
      const standIn = await serwist.matchPrecache(standInFor(pathname));
      if (standIn) return standIn;
      throw error;
    }
  }),
);

self.addEventListener("sync", (event) => {
  if ((event as Event & { tag?: string }).tag !== outboxTag) return;
  (event as LastingEvent).waitUntil(sendInBackground());
});

self.addEventListener("message", (event) => {
  if ((event as MessageEvent).data !== takeOverPlease) return;
  (event as unknown as LastingEvent).waitUntil(takeOver());
});

/** The new version takes over, unless somebody is in the middle of a session: the page would lose its files. */
async function takeOver(): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.some(({ url }) => isInSession(new URL(url).pathname))) return;
  await self.skipWaiting();
}

serwist.addEventListeners();
