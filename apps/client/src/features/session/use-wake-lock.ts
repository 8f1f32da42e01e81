"use client";

import { useEffect } from "react";

/** Keeps the screen awake while a session runs, where the browser can. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !("wakeLock" in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let isGone = false;
    const ask = async () => {
      if (document.visibilityState !== "visible") return;
      // A low battery or a hidden page may refuse; the session does not depend on it.
      const given = await navigator.wakeLock.request("screen").catch(() => null);
      if (isGone) await given?.release();
      else lock = given;
    };
    const onVisible = () => void ask();
    void ask();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isGone = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release();
    };
  }, [isWanted]);
}
