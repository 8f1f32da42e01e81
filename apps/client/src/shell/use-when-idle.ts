"use client";

import { useEffect } from "react";

/** Does something once the page has come to rest. `work` is a constant of its module. */
export function useWhenIdle(work: () => void): void {
  useEffect(() => {
    // Safari has no idle callback; a moment later will do there.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(work, 1500);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(work, { timeout: 4000 });
    return () => cancelIdleCallback(handle);
  }, [work]);
}
