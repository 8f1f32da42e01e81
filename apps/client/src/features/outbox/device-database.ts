import type { SessionPlan } from "@fourstep/core/player";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { WaitingCall } from "./call.ts";
import { setTrouble } from "./device-trouble.ts";
import { markedUnsent } from "./unsent-mark.ts";

/** An answer of the server that is kept on this device, for its own person. */
export interface KeptAnswer {
  /** What was asked, as the cache of answers spells it. */
  readonly hash: string;
  readonly key: readonly unknown[];
  readonly data: unknown;
  /** When the server said so (ms since 1970). */
  readonly at: number;
  readonly clientId: string;
}

/** What this browser keeps for the app, in tables. */
export interface DeviceSchema extends DBSchema {
  sessions: { key: string; value: { id: string; plan: SessionPlan; keptAt: number } };
  events: { key: [string, number]; value: unknown };
  outbox: { key: string; value: WaitingCall };
  answers: { key: string; value: KeptAnswer };
}
export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

const version = 2;

interface Watch {
  /** The connection is gone, though nobody closed it. */
  readonly onLost?: () => void;
}

/**
 * Opens the browser's own database. Whoever opens it first finds out whether the browser cleared it away with sets in it
 * that had not been sent.
 * @throws where the browser keeps nothing, or has no room to open it
 */
export async function openDatabase({ onLost }: Watch = {}): Promise<DeviceDatabase> {
  const database = await openDB<DeviceSchema>("fourstep", version, {
    upgrade(made, from) {
      if (from < 1) {
        made.createObjectStore("sessions", { keyPath: "id" });
        made.createObjectStore("events");
        made.createObjectStore("outbox", { keyPath: "id" });
        // A new phone has nothing marked.
        if (markedUnsent() > 0) setTrouble("evicted");
      }
      if (from < 2) made.createObjectStore("answers", { keyPath: "hash" });
    },
    // A newer version of the app in another tab: it may not have to wait for this one.
    blocking: () => {
      database.close();
      onLost?.();
    },
    terminated: () => onLost?.(),
  });
  return database;
}
