import {
  dueEvents,
  play,
  playStep,
  readEvents,
  replay,
  type PlayAct,
  type PlayEvent,
  type PlayRefusal,
  type PlayState,
} from "@fourstep/core/player";
import { v7 as newId } from "uuid";
import { isFull } from "../outbox/device-trouble.ts";
import type { DeviceStore, StoredSession } from "../outbox/device-store.ts";
import { callsFor, takenBack } from "./calls-for.ts";

/** A session that is open on this device: its state, and the one way to change it. */
export interface LiveSession {
  readonly state: () => PlayState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Does something: kept on the device first, shown afterwards. Answers with why it was refused, or null. */
  readonly act: (act: PlayAct) => Promise<PlayRefusal | null>;
  /** Applies what the timers have said since, each with its true moment. */
  readonly catchUp: () => Promise<void>;
}

interface Parts {
  readonly store: Pick<DeviceStore, "append" | "sessionOf">;
  readonly stored: StoredSession;
  /** The session's own time, by which its events are dated. */
  readonly now: () => number;
  /** Called after something was queued for the server. */
  readonly onQueued: () => void;
}

function whenFull(error: unknown): "full" {
  if (isFull(error)) return "full";
  throw error;
}

export function liveSession({ store, stored, now, onQueued }: Parts): LiveSession {
  const { plan } = stored;
  let state = replay(plan, readEvents(stored.events));
  let place = stored.events.length;
  const listeners = new Set<() => void>();
  // One change at a time, in the order in which they were asked for.
  let queue: Promise<unknown> = Promise.resolve();

  const show = (next: PlayState) => {
    state = next;
    listeners.forEach((listener) => listener());
  };

  /** Another tab was faster: its events count, and ours is tried again after them. */
  const reread = async () => {
    const again = await store.sessionOf(plan.sessionId);
    if (!again) return;
    place = again.events.length;
    show(replay(plan, readEvents(again.events)));
  };

  const apply = async (event: PlayEvent): Promise<PlayRefusal | null> => {
    for (let attempt = 0; attempt < 5; attempt++) {
      const played = playStep(state, event);
      if (played.refusal !== null) return played.refusal;
      const calls = callsFor(state, played.state, now());
      const appended = { sessionId: plan.sessionId, place, event, now: now() };
      const kept = await store
        .append(appended, calls, takenBack(state, played.state))
        .catch(whenFull);
      // Not kept, so not shown: the screen says elsewhere that there is no room.
      if (kept === "full") return "not_now";
      if (!kept) {
        await reread();
        continue;
      }
      place += 1;
      show(played.state);
      if (calls.length > 0) onQueued();
      return null;
    }
    return "not_now";
  };

  const applyDue = async () => {
    for (const event of dueEvents(state, now())) await apply(event);
  };

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = queue.then(work);
    queue = turn.catch(() => {});
    return turn;
  };

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (act) => {
      const at = now();
      return inTurn(async () => {
        await applyDue();
        return apply({ ...act, id: newId(), at });
      });
    },
    catchUp: () =>
      inTurn(async () => {
        // Most looks find nothing due, and then nothing is written.
        const [first] = dueEvents(state, now());
        if (first && play(state, first) !== state) await applyDue();
      }),
  };
}
