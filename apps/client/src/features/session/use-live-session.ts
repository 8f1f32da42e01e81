"use client";

import { nextTimedEvent, type PlayState } from "@fourstep/core/player";
import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { useTRPC, useTRPCClient } from "@fourstep/web/api";
import { isRefusal } from "@fourstep/web/refusal";
import { deviceStore } from "../outbox/device.ts";
import type { LiveSession } from "./live-session.ts";
import { openSession, type Opened } from "./open-session.ts";
import { sessionNow } from "./session-clock.ts";
import { knownAccount, whoIsHere } from "./who-is-here.ts";

/** Opens a session: from this device, or else from what the server knows of it. */
export function useLiveSession(id: string | null): { opened: Opened; retry: () => void } {
  const open = useOpenSession();
  const [opened, setOpened] = useState<Opened>({ kind: "opening" });

  useEffect(() => {
    let isGone = false;
    if (id !== null) void open(id).then((next) => (isGone ? undefined : setOpened(next)));
    return () => {
      isGone = true;
    };
  }, [id, open]);

  const retry = () => {
    setOpened({ kind: "opening" });
    if (id !== null) void open(id).then(setOpened);
  };
  return { opened, retry };
}

/** Sending has its own code, which comes when the page rests; what it misses by that waits in the outbox. */
async function sendOn(): Promise<void> {
  const { kick, recount } = await import("../outbox/outbox.ts");
  await recount();
  await kick();
}

function useOpenSession(): (id: string) => Promise<Opened> {
  const client = useTRPCClient();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return useCallback(
    async (id) => {
      const account = {
        ...trpc.account.get.queryOptions(),
        // Asked without a connection it has to fail, and not to wait for one.
        networkMode: "always" as const,
        retry: false,
        staleTime: 60_000,
      };
      const parts = {
        store: await deviceStore(),
        askServer: async (wanted: string) => {
          try {
            return await client.session.get.query({ id: wanted });
          } catch (error) {
            const known = knownAccount();
            if (known === null || isRefusal(error)) throw error;
            // Begun on another device, and no connection now: what this phone kept of it will do.
            const { restoreAnswers } = await import("../offline/on-device.ts");
            await restoreAnswers(queryClient, known);
            const kept = queryClient.getQueryData(trpc.session.get.queryKey({ id: wanted }));
            if (kept === undefined) throw error;
            return kept;
          }
        },
        askExercises: async () => {
          const list = trpc.exercise.list.queryOptions();
          try {
            return await queryClient.fetchQuery(list);
          } catch (error) {
            const kept = queryClient.getQueryData(list.queryKey);
            if (kept === undefined) throw error;
            return kept;
          }
        },
        whoIsHere: () =>
          whoIsHere({
            ask: async () => (await queryClient.fetchQuery(account)).id,
            isNo: (error) => isRefusal(error, "UNAUTHORIZED"),
          }),
        onQueued: () => void sendOn().catch(() => undefined),
      };
      return openSession(parts, id);
    },
    [client, trpc, queryClient],
  );
}

/** The state of an open session. Timers that run out are applied at their moment, and whenever the page is seen again. */
export function usePlayState(live: LiveSession): PlayState {
  const state = useSyncExternalStore(live.subscribe, live.state, live.state);
  useEffect(() => {
    const look = () => void live.catchUp();
    const next = nextTimedEvent(state);
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A timer may fire a breath before its moment, when nothing is due yet: it asks until the state has moved on.
    const wait = (least: number) => {
      if (!next) return;
      const left = Math.max(least, Math.ceil(next.at - sessionNow()));
      timer = setTimeout(() => {
        look();
        wait(50);
      }, left);
    };
    wait(0);
    document.addEventListener("visibilitychange", look);
    document.addEventListener("resume", look);
    window.addEventListener("pageshow", look);
    window.addEventListener("focus", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
      document.removeEventListener("resume", look);
      window.removeEventListener("pageshow", look);
      window.removeEventListener("focus", look);
    };
  }, [live, state]);
  return state;
}
