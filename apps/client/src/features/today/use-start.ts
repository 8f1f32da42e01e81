"use client";

import type { Today } from "@fourstep/core";
import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { startSession } from "../session/start-session.ts";

/** Begins today's session, or goes on with the one that is open. Works offline: the session begins on this device. */
export function useStart(today: Today) {
  const router = useRouter();
  const [isStarting, setStarting] = useState(false);
  const [hasFailed, setFailed] = useState(false);

  async function begin() {
    setStarting(true);
    setFailed(false);
    try {
      const isOpen = today.session !== null && today.session.finishedAt === null;
      const id = isOpen ? today.session.id : await startSession(today);
      router.push(`/session/${id}` as Route);
    } catch {
      setFailed(true);
      setStarting(false);
    }
  }
  return { start: () => void begin(), isStarting, hasFailed };
}
