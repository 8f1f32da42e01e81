import "fake-indexeddb/auto";
import {
  type DeviceStore,
  idbStore,
  liveSession,
  type LiveSession,
  openDatabase,
  sendWaiting,
  sessionPlanOf,
  takeOver,
  transportTo,
} from "@fourstep/client/testing";
import type { SessionDetail, Today } from "@fourstep/core";
import { IDBFactory } from "fake-indexeddb";
import type { Network } from "./network.ts";

/** The app on one phone, without its screens: its own store, its own sender, its own clock. */
export interface Phone {
  readonly now: () => number;
  readonly pass: (seconds: number) => void;
  readonly live: () => LiveSession;
  readonly store: () => DeviceStore;
  /** Begins today's session here. */
  readonly begin: (today: Today, sessionId: string) => Promise<void>;
  /** Goes on here with a session that another phone began, from what the server knows of it. */
  readonly join: (sessionId: string) => Promise<void>;
  /** The page goes, with whatever it was about to do, and comes again: only the store remains. */
  readonly reload: () => Promise<void>;
  /** Sends what waits, once. Answers with how many calls still wait. */
  readonly send: () => Promise<number>;
}

interface Parts {
  readonly origin: string;
  readonly network: Network;
  /** Where its clock stands (ms since 1970). */
  readonly start: number;
}

export async function openPhone({ origin, network, start }: Parts): Promise<Phone> {
  const transport = transportTo(`${origin}/api/trpc`, network.fetch);
  const factory = new IDBFactory();
  let store = await storeIn(factory);
  let live: LiveSession | null = null;
  let sessionId = "";
  let now = start;

  const open = async (id: string) => {
    sessionId = id;
    const stored = await store.sessionOf(id);
    if (!stored) throw new Error("The session is not on this phone");
    live = liveSession({ store, stored, now: () => now, onQueued: () => {} });
    await live.catchUp();
  };

  return {
    now: () => now,
    pass(seconds) {
      now += seconds * 1000;
    },
    live() {
      if (!live) throw new Error("No session is open on this phone");
      return live;
    },
    store: () => store,
    async begin(today, id) {
      await store.keepSession(sessionPlanOf(today, [], id));
      await open(id);
    },
    async join(id) {
      const detail = await ask<SessionDetail>(origin, network, "session.get", { id });
      await takeOver(store, detail, now);
      await open(id);
    },
    async reload() {
      store = await storeIn(factory);
      await open(sessionId);
    },
    async send() {
      const whoIsHere = async () => {
        const here = await transport.whoIsHere();
        return typeof here === "object" ? here.id : null;
      };
      const { send } = transport;
      await sendWaiting({ store, send, whoIsHere, now: () => now, onChange: () => {} });
      return (await store.waiting()).length;
    },
  };
}

/** Asks the server something, as the screens do. */
export async function ask<Answer>(
  origin: string,
  network: Network,
  path: string,
  input: unknown,
): Promise<Answer> {
  const query = encodeURIComponent(JSON.stringify(input));
  const response = await network.fetch(`${origin}/api/trpc/${path}?input=${query}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return ((await response.json()) as { result: { data: Answer } }).result.data;
}

/** A browser's database belongs to its phone: each brings its own for the moment in which it is opened. */
async function storeIn(factory: IDBFactory): Promise<DeviceStore> {
  globalThis.indexedDB = factory;
  return idbStore(await openDatabase());
}
