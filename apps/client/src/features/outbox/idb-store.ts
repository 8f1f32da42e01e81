import type { SessionPlan } from "@fourstep/core/player";
import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { callId, placeOf, queued, type WaitingCall } from "./call.ts";
import type { DeviceStore } from "./device-store.ts";
import { memoryStore } from "./memory-store.ts";

interface Schema extends DBSchema {
  sessions: { key: string; value: { id: string; plan: SessionPlan; keptAt: number } };
  events: { key: [string, number]; value: unknown };
  outbox: { key: string; value: WaitingCall };
}

/** Finished sessions are the server's to remember; here they are kept for as long as a slow week needs. */
const keepMs = 30 * 86_400_000;

const openDatabase = () =>
  openDB<Schema>("fourstep", 1, {
    upgrade(database) {
      database.createObjectStore("sessions", { keyPath: "id" });
      database.createObjectStore("events");
      database.createObjectStore("outbox", { keyPath: "id" });
    },
  });

/** The browser's own database; where there is none, a store that says that it is not durable. */
export async function openStore(): Promise<DeviceStore> {
  try {
    return idbStore(await openDatabase());
  } catch {
    return memoryStore();
  }
}

const eventsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

function idbStore(database: IDBPDatabase<Schema>): DeviceStore {
  const change = async (call: WaitingCall, to: (kept: WaitingCall) => WaitingCall | null) => {
    const { store, done } = database.transaction("outbox", "readwrite");
    const kept = await store.get(call.id);
    if (kept?.version === call.version) {
      const next = to(kept);
      await (next ? store.put(next) : store.delete(call.id));
    }
    await done;
  };

  return {
    isDurable: true,
    async keepSession(plan) {
      const oldest = Date.now() - keepMs;
      await forgetWhere(database, ({ keptAt }) => keptAt <= oldest);
      const kept = await database.get("sessions", plan.sessionId);
      if (!kept) await database.put("sessions", { id: plan.sessionId, plan, keptAt: Date.now() });
    },
    async sessionOf(id) {
      const kept = await database.get("sessions", id);
      return kept && { plan: kept.plan, events: await database.getAll("events", eventsOf(id)) };
    },
    async sessionsOn(day) {
      const kept = (await database.getAll("sessions")).filter(({ plan }) => plan.day === day);
      return Promise.all(
        kept
          .toSorted((a, b) => a.keptAt - b.keptAt)
          .map(async ({ id, plan }) => ({
            plan,
            events: await database.getAll("events", eventsOf(id)),
          })),
      );
    },
    async append({ sessionId, place, event, now }, calls, takenBack = []) {
      const transaction = database.transaction(["events", "outbox"], "readwrite");
      const events = transaction.objectStore("events");
      const outbox = transaction.objectStore("outbox");
      if ((await events.count(eventsOf(sessionId))) !== place) {
        await transaction.done;
        return false;
      }
      await events.put(event, [sessionId, place]);
      for (const id of takenBack) await outbox.delete(id);
      for (const [index, call] of calls.entries()) {
        const before = await outbox.get(callId(call));
        await outbox.put(queued(call, before, { place: placeOf(place, index), now }));
      }
      await transaction.done;
      return true;
    },
    async waiting() {
      return (await database.getAll("outbox")).toSorted((a, b) => a.place - b.place);
    },
    sent: (call) => change(call, () => null),
    failed: (call, { error, refused }) =>
      change(call, (kept) => ({
        ...kept,
        tries: kept.tries + 1,
        lastError: error,
        refusal: refused ? error : null,
      })),
    forgetBut: (clientId) => forgetWhere(database, ({ plan }) => plan.clientId !== clientId),
    async retryRefused() {
      const { store, done } = database.transaction("outbox", "readwrite");
      for (const call of await store.getAll()) {
        if (call.refusal !== null) await store.put({ ...call, refusal: null, tries: 0 });
      }
      await done;
    },
  };
}

/** Forgets sessions, except those that still have something to send. */
async function forgetWhere(
  database: IDBPDatabase<Schema>,
  mayGo: (kept: Schema["sessions"]["value"]) => boolean,
): Promise<void> {
  const waiting = new Set((await database.getAll("outbox")).map(({ sessionId }) => sessionId));
  for (const kept of await database.getAll("sessions")) {
    if (!mayGo(kept) || waiting.has(kept.id)) continue;
    await database.delete("sessions", kept.id);
    await database.delete("events", eventsOf(kept.id));
  }
}
