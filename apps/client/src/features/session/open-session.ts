import type { Exercise, SessionDetail } from "@fourstep/core";
import type { DeviceStore } from "../outbox/device-store.ts";
import { liveSession, type LiveSession } from "./live-session.ts";
import { sessionClock, sessionNow } from "./session-clock.ts";

export type Opened =
  | { readonly kind: "opening" }
  | { readonly kind: "live"; readonly live: LiveSession; readonly isDurable: boolean }
  /** Over, and known to the server alone: there is nothing left to lead through. */
  | { readonly kind: "over"; readonly detail: SessionDetail }
  /** There is no such session for whoever is signed in. */
  | { readonly kind: "missing" }
  | { readonly kind: "failed"; readonly error: unknown };

interface Parts {
  readonly store: DeviceStore;
  readonly askServer: (id: string) => Promise<SessionDetail>;
  /** The exercises that this person may look up; asked for when one of a session is not built in. */
  readonly askExercises: () => Promise<readonly Exercise[]>;
  /** Id of the person who is signed in. */
  readonly whoIsHere: () => Promise<string>;
  readonly onQueued: () => void;
}

/**
 * Opens a session: from this device, or else from what the server knows of it; and only for the person whose it is,
 * as the device may be somebody else's by now. Never throws: a session that cannot be opened says why.
 */
export async function openSession(parts: Parts, id: string): Promise<Opened> {
  const { store, askServer, askExercises, whoIsHere } = parts;
  try {
    const kept = await store.sessionOf(id);
    if (kept) {
      const isTheirs = kept.plan.clientId === (await whoIsHere());
      return isTheirs ? await openFrom(parts, id) : { kind: "missing" };
    }
    const detail = await askServer(id);
    if (detail.finishedAt !== null) return { kind: "over", detail };
    // Their trainer may read it, and not go on with it.
    if (detail.client.id !== (await whoIsHere())) return { kind: "missing" };
    // It needs the whole library, which a session that was begun here does not.
    const { takeOver } = await import("./take-over.ts");
    await takeOver(store, detail, Date.now(), askExercises);
    return await openFrom(parts, id);
  } catch (error) {
    return { kind: "failed", error };
  }
}

async function openFrom({ store, onQueued }: Parts, id: string): Promise<Opened> {
  const stored = await store.sessionOf(id);
  if (!stored) throw new Error("The session could not be kept on this device");
  const live = liveSession({ store, stored, now: sessionNow, onQueued });
  sessionClock.notBefore(live.state().lastAt);
  // What ran out while nobody looked is settled before anything is drawn.
  await live.catchUp();
  return { kind: "live", live, isDurable: store.isDurable };
}
