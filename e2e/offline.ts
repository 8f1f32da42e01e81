import type { SessionDetail, SetLogInput } from "@fourstep/core";
import { type Page, expect } from "@playwright/test";
import { clientUrl } from "./addresses.ts";

/** Waits until the phone keeps the app and the days ahead, as a person does who looks at Today for a while. */
export async function readyForOffline(page: Page) {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, {
    timeout: 90_000,
  });
  await expect
    .poll(async () => (await kept<{ key: unknown[][] }>(page, "answers")).map(pathOf), {
      timeout: 60_000,
    })
    .toEqual(expect.arrayContaining(["today.get", "upcoming.get"]));
}

/** Waits until the phone keeps what the server knows of a session. */
export async function keptSession(page: Page, id: string) {
  const keys = async () =>
    (await kept<{ key: unknown }>(page, "answers")).map(({ key }) => JSON.stringify(key));
  await expect
    .poll(async () => (await keys()).some((key) => key.includes("session") && key.includes(id)))
    .toBe(true);
}

const pathOf = ({ key }: { key: unknown[][] }) => key[0]?.join(".");

/** Tells the phone's worker that there is a connection again, as the browser does by itself on a phone. */
export async function letTheWorkerSend(page: Page) {
  const browser = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    browser.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(clientUrl));
      if (ours) resolve(ours.registrationId);
    });
  });
  await browser.send("ServiceWorker.enable");
  await browser.send("ServiceWorker.dispatchSyncEvent", {
    origin: clientUrl,
    registrationId: await registered,
    tag: "fourstep-outbox",
    lastChance: true,
  });
}

/**
 * Leaves this many bytes of the phone's memory free, from now on and after a reload. A browser that is tested has no small
 * disk, so what it would say and refuse is said and refused in its place.
 */
export async function leaveRoom(page: Page, bytes: number) {
  const limit = (left: number) => {
    const phone = window as Window & { room?: number };
    const isLimited = phone.room !== undefined;
    phone.room = left;
    // An empty page has no memory of its own.
    if (isLimited || !("storage" in navigator)) return;
    navigator.storage.estimate = async () => ({ quota: 1e9, usage: 1e9 - (phone.room ?? 0) });
    for (const write of ["add", "put"] as const) {
      const own = IDBObjectStore.prototype[write];
      IDBObjectStore.prototype[write] = function (...given) {
        if (phone.room !== 0) return own.apply(this, given);
        throw new DOMException("There is no room left.", "QuotaExceededError");
      };
    }
  };
  await page.addInitScript(limit, bytes);
  await page.evaluate(limit, bytes);
}

/** Clears the app's database away, as a browser does that runs short. */
export async function clearAway(page: Page) {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Storage.clearDataForOrigin", {
    origin: clientUrl,
    storageTypes: "indexeddb",
  });
}

/** Everything in one table of the phone's own database. */
export function kept<Row>(page: Page, table: string): Promise<Row[]> {
  return page.evaluate(
    (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open("fourstep");
        opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
        opening.addEventListener("success", () => {
          const database = opening.result;
          const asked = database.transaction(name).objectStore(name).getAll();
          asked.addEventListener("success", () => {
            database.close();
            resolve(asked.result as Row[]);
          });
        });
      }),
    table,
  );
}

export interface Waiting {
  readonly path: string;
  /** A set that waits for its answer first leaves without it at this moment (ms since 1970). */
  readonly notBefore?: number;
  readonly input: SetLogInput;
}
/** The calls that wait on the phone. */
export const waiting = (page: Page) => kept<Waiting>(page, "outbox");

/** A session as the database has it. */
export async function sessionInDatabase(page: Page, id: string): Promise<SessionDetail> {
  const input = encodeURIComponent(JSON.stringify({ id }));
  const response = await page.request.get(`${clientUrl}/api/trpc/session.get?input=${input}`);
  expect(response.status()).toBe(200);
  return ((await response.json()) as { result: { data: SessionDetail } }).result.data;
}

/** Sets without what the server adds, in one order. */
export function bare(sets: readonly (SetLogInput & { revision?: number })[]): SetLogInput[] {
  return sets
    .map(({ revision: _revision, ...set }) => set)
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

export const slotOf = ({ itemId, side, number }: SetLogInput) => `${itemId} ${side} ${number}`;
