import { afterAnswer } from "./answer.ts";
import { callId, isOf, placeOf, placeOfLoose, queued } from "./call.ts";
import type { DeviceDatabase, DeviceSchema } from "./device-database.ts";
import type { DeviceStore } from "./device-store.ts";

/** Finished sessions are the server's to remember; here they are kept for as long as a slow week needs. */
const keepMs = 30 * 86_400_000;

type KeptSession = DeviceSchema["sessions"]["value"];

const eventsOf = (id: string) => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

/** The browser's own database. */
export function idbStore(database: DeviceDatabase): DeviceStore {
  const withEvents = (kept: readonly KeptSession[]) =>
    Promise.all(
      kept
        .toSorted((a, b) => a.keptAt - b.keptAt)
        .map(async ({ id, plan }) => ({
          plan,
          events: await database.getAll("events", eventsOf(id)),
        })),
    );

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
      return withEvents(kept);
    },
    sessions: async () => withEvents(await database.getAll("sessions")),
    async append({ sessionId, place, event, now }, calls, takenBack = []) {
      const transaction = database.transaction(["events", "outbox"], "readwrite");
      const events = transaction.objectStore("events");
      const outbox = transaction.objectStore("outbox");
      // Asked and written in one go: between a tap and its answer each turn through the database is felt.
      const key: [string, number] = [sessionId, place];
      const [known] = await Promise.all([
        events.count(eventsOf(sessionId)),
        events.put(event, key),
      ]);
      if (known !== place) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        return false;
      }
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
    async queue(call, now) {
      const { store, done } = database.transaction("outbox", "readwrite");
      const before = await store.get(callId(call));
      await store.put(queued(call, before, { place: placeOfLoose(now), now }));
      await done;
    },
    async settle(settled) {
      const { store, done } = database.transaction("outbox", "readwrite");
      for (const { call, answer } of settled) {
        const kept = await store.get(call.id);
        if (kept?.version !== call.version) continue;
        const next = afterAnswer(kept, answer);
        await (next ? store.put(next) : store.delete(call.id));
      }
      await done;
    },
    async forget(clientId) {
      const transaction = database.transaction(["outbox", "answers"], "readwrite");
      const outbox = transaction.objectStore("outbox");
      for (const call of await outbox.getAll()) {
        if (isOf(clientId, call)) await outbox.delete(call.id);
      }
      await transaction.objectStore("answers").clear();
      await transaction.done;
      await forgetWhere(database, () => true);
    },
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
  database: DeviceDatabase,
  mayGo: (kept: KeptSession) => boolean,
): Promise<void> {
  const waiting = new Set((await database.getAll("outbox")).map(({ sessionId }) => sessionId));
  for (const kept of await database.getAll("sessions")) {
    if (!mayGo(kept) || waiting.has(kept.id)) continue;
    await database.delete("sessions", kept.id);
    await database.delete("events", eventsOf(kept.id));
  }
}
