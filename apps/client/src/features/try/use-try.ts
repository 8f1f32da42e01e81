"use client";

import { dayIn } from "@fourstep/core";
import { firstTimeZone } from "@fourstep/web/account/browser-zone";
import { useTRPCClient } from "@fourstep/web/api";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { deviceStore } from "../outbox/device.ts";
import { guestId, triedRoutineIn } from "../session/guest.ts";
import { openSession, type Opened } from "../session/open-session.ts";
import type { Tryable } from "./guest-plan.ts";
import { markTried, triedMark } from "./tried-mark.ts";

type Trying = Opened | { readonly kind: "before"; readonly routine: Tryable };

const never = () => () => {};
const today = () => {
  const timeZone = firstTimeZone();
  return { timeZone, day: dayIn(timeZone, Date.now()) };
};

/** Of a guest the server knows nothing. */
const askNobody = () => Promise.reject(new Error("Nobody is asked about a guest"));

async function openTried(id: string): Promise<Opened> {
  const parts = {
    store: await deviceStore(),
    askServer: askNobody,
    askExercises: askNobody,
    whoIsHere: async () => guestId,
    onQueued: () => {},
  };
  return openSession(parts, id);
}

/** A routine that is tried without an account: from this device when it was begun today, or else from its beginning. */
export function useTry() {
  const client = useTRPCClient();
  const routineId = useSyncExternalStore(
    never,
    () => triedRoutineIn(window.location.pathname),
    () => null,
  );
  const [trying, setTrying] = useState<Trying>({ kind: "opening" });

  const open = useCallback(async (): Promise<Trying> => {
    if (routineId === null) return { kind: "missing" };
    try {
      const mark = triedMark();
      if (mark?.routineId === routineId && mark.day === today().day) {
        const opened = await openTried(mark.sessionId);
        if (opened.kind === "live") return opened;
      }
      const { routine } = await client.publicRoutine.get.query({ routineId });
      return { kind: "before", routine };
    } catch (error) {
      return { kind: "failed", error };
    }
  }, [client, routineId]);

  useEffect(() => {
    let isGone = false;
    if (routineId !== null) void open().then((next) => (isGone ? undefined : setTrying(next)));
    return () => {
      isGone = true;
    };
  }, [open, routineId]);

  const retry = () => {
    setTrying({ kind: "opening" });
    void open().then(setTrying);
  };

  async function begin(routine: Tryable): Promise<void> {
    // Its library of exercises comes while the first screen is read.
    const { guestPlan } = await import("./guest-plan.ts");
    const plan = guestPlan(routine, today());
    await (await deviceStore()).keepSession(plan);
    markTried({ sessionId: plan.sessionId, routineId: routine.id, day: plan.day });
    setTrying(await openTried(plan.sessionId));
  }

  /** From the beginning; what was tried before is left where it is and not asked about again. */
  const again = () => {
    markTried(null);
    retry();
  };
  return { trying, retry, begin, again };
}
