import { openDatabase } from "./device-database.ts";
import type { DeviceStore } from "./device-store.ts";
import {
  askToKeep,
  deviceTrouble,
  isClosed,
  isFull,
  lookAtRoom,
  setTrouble,
} from "./device-trouble.ts";
import { idbStore } from "./idb-store.ts";
import { memoryStore } from "./memory-store.ts";

let opened: Promise<DeviceStore> | null = null;

/**
 * This device's one store. It opens its database again when the browser closed it, and says when there is no room: what
 * could not be kept is thrown, and never shown as saved.
 */
export async function deviceStore(): Promise<DeviceStore> {
  const { isDurable } = await current();
  return {
    isDurable,
    keepSession(plan) {
      askToKeep();
      return writing((store) => store.keepSession(plan));
    },
    sessionOf: (id) => using((store) => store.sessionOf(id)),
    sessionsOn: (day) => using((store) => store.sessionsOn(day)),
    sessions: () => using((store) => store.sessions()),
    append: (event, calls, takenBack) => writing((store) => store.append(event, calls, takenBack)),
    queue: (call, now) => writing((store) => store.queue(call, now)),
    waiting: () => using((store) => store.waiting()),
    settle: (settled) => using((store) => store.settle(settled)),
    forget: (clientId) => using((store) => store.forget(clientId)),
    retryRefused: () => using((store) => store.retryRefused()),
  };
}

function current(): Promise<DeviceStore> {
  opened ??= open();
  return opened;
}

async function open(): Promise<DeviceStore> {
  try {
    const store = idbStore(await connection());
    void lookAtRoom().catch(() => undefined);
    return store;
  } catch (error) {
    setTrouble(isFull(error) ? "full" : "none");
    return memoryStore();
  }
}

const connection = () =>
  openDatabase({
    onLost: () => {
      opened = null;
    },
  });

async function using<Result>(work: (store: DeviceStore) => Promise<Result>): Promise<Result> {
  try {
    return await work(await current());
  } catch (error) {
    if (!isClosed(error)) throw error;
    const again = connection().then(idbStore);
    opened = again;
    again.catch(() => {
      opened = null;
    });
    return work(await again);
  }
}

async function writing<Result>(work: (store: DeviceStore) => Promise<Result>): Promise<Result> {
  try {
    const result = await using(work);
    if (deviceTrouble() === "full") setTrouble(null);
    void lookAtRoom().catch(() => undefined);
    return result;
  } catch (error) {
    if (isFull(error)) setTrouble("full");
    throw error;
  }
}
