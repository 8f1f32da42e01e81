"use client";

import type { Exercise, Today } from "@fourstep/core";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useOnFirstTouch } from "../../shell/use-on-first-touch.ts";

const loadStart = () => import("../session/start-session.ts");
const preloadStart = () => void loadStart().catch(() => undefined);

/** Begins today's session, or goes on with the one that is open. Works offline: the session begins on this device. */
export function useStart(today: Today, own: readonly Exercise[]) {
  const router = useRouter();
  useOnFirstTouch(preloadStart);
  const [isStarting, setStarting] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function begin() {
    const { startSession } = await loadStart();
    // A day that is done stays as it was done: what follows is extra.
    return startSession(today.status === "done" ? { ...today, planDayId: null } : today, own);
  }

  async function open() {
    setStarting(true);
    setFailed(false);
    try {
      const isOpen = today.session !== null && today.session.finishedAt === null;
      const id = isOpen ? today.session.id : await begin();
      router.push(`/session/${id}` as Route);
    } catch {
      setFailed(true);
      setStarting(false);
    }
  }
  return { start: () => void open(), isStarting, hasFailed };
}
