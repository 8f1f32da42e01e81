"use client";

import type { AppRouter } from "@fourstep/api";
import type { SessionDetail } from "@fourstep/core";
import { nextTimedEvent, type PlayState } from "@fourstep/core/player";
import type { TRPCClient } from "@trpc/client";
import { useEffect, useState, useSyncExternalStore } from "react";
import { useTRPCClient } from "@fourstep/web/api";
import type { DeviceStore } from "../outbox/device-store.ts";
import { deviceStore, kick, recount } from "../outbox/outbox.ts";
import { liveSession, type LiveSession } from "./live-session.ts";
import { takeOver } from "./take-over.ts";

export type Opened =
  | { readonly kind: "opening" }
  | { readonly kind: "live"; readonly live: LiveSession; readonly isDurable: boolean }
  /** Over, and known to the server alone: there is nothing left to lead through. */
  | { readonly kind: "over"; readonly detail: SessionDetail }
  | { readonly kind: "failed"; readonly error: unknown };

/** Opens a session: from this device, or else from what the server knows of it. */
export function useLiveSession(id: string | null): { opened: Opened; retry: () => void } {
  const client = useTRPCClient();
  const [opened, setOpened] = useState<Opened>({ kind: "opening" });

  useEffect(() => {
    let isGone = false;
    if (id !== null) void open(client, id).then((next) => (isGone ? undefined : setOpened(next)));
    return () => {
      isGone = true;
    };
  }, [id, client]);

  const retry = () => {
    setOpened({ kind: "opening" });
    if (id !== null) void open(client, id).then(setOpened);
  };
  return { opened, retry };
}

/** Never throws: a session that cannot be opened says why. */
async function open(client: TRPCClient<AppRouter>, id: string): Promise<Opened> {
  try {
    const store = await deviceStore();
    if (!(await store.sessionOf(id))) {
      const detail = await client.session.get.query({ id });
      if (detail.finishedAt !== null) return { kind: "over", detail };
      await takeOver(store, detail, Date.now());
    }
    return await openFrom(store, id);
  } catch (error) {
    return { kind: "failed", error };
  }
}

async function openFrom(store: DeviceStore, id: string): Promise<Opened> {
  const stored = await store.sessionOf(id);
  if (!stored) throw new Error("The session could not be kept on this device");
  const onQueued = () => void recount().then(kick);
  const live = liveSession({ store, stored, now: Date.now, onQueued });
  // What ran out while nobody looked is settled before anything is drawn.
  await live.catchUp();
  return { kind: "live", live, isDurable: store.isDurable };
}

/** The state of an open session. Timers that run out are applied at their moment, and whenever the page is seen again. */
export function usePlayState(live: LiveSession): PlayState {
  const state = useSyncExternalStore(live.subscribe, live.state, live.state);
  useEffect(() => {
    const look = () => void live.catchUp();
    const next = nextTimedEvent(state);
    const timer = next ? setTimeout(look, Math.max(0, next.at - Date.now())) : undefined;
    document.addEventListener("visibilitychange", look);
    window.addEventListener("pageshow", look);
    window.addEventListener("focus", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("pageshow", look);
      window.removeEventListener("focus", look);
    };
  }, [live, state]);
  return state;
}
