"use client";

import { useEffect, useState } from "react";

/** Whether the screen stays on: by a lock, by a playing video, or not at all. */
export type Awake = "unasked" | "lock" | "video" | "none";

/**
 * Keeps the screen on while a session runs. A lock is lost whenever the page is left, so it is asked for again on return;
 * where there is none, a video that cannot be seen plays. Says when neither works.
 */
export function useWakeLock(isWanted: boolean): Awake {
  const [awake, setAwake] = useState<Awake>("unasked");
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    let isAsking = false;
    let free: (() => void) | null = null;
    const ask = async () => {
      if (document.visibilityState !== "visible" || free || isAsking) return;
      isAsking = true;
      const got = await stayAwake(() => {
        free = null;
      });
      isAsking = false;
      if (isGone) return got?.free();
      free = got?.free ?? null;
      setAwake(got?.by ?? "none");
    };
    void ask();
    document.addEventListener("visibilitychange", ask);
    // A video may play only after a touch.
    document.addEventListener("pointerup", ask);
    return () => {
      isGone = true;
      free?.();
      document.removeEventListener("visibilitychange", ask);
      document.removeEventListener("pointerup", ask);
    };
  }, [isWanted]);
  return isWanted ? awake : "unasked";
}

async function stayAwake(
  onLost: () => void,
): Promise<{ readonly by: "lock" | "video"; readonly free: () => void } | null> {
  if ("wakeLock" in navigator) {
    // A low battery may refuse; the video stands in for it.
    const lock = await navigator.wakeLock.request("screen").catch(() => null);
    if (lock) {
      lock.addEventListener("release", onLost);
      return { by: "lock", free: () => void lock.release() };
    }
  }
  const stop = await import("./awake-video.ts")
    .then(({ playToStayAwake }) => playToStayAwake())
    .catch(() => null);
  return stop && { by: "video", free: stop };
}
