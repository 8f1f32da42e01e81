"use client";

import { useEffect, useState } from "react";

/** The present, renewed every so many milliseconds while something runs, and at once when the page is seen again. */
export function useTick(everyMs: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const look = () => setNow(Date.now());
    look();
    const timer = everyMs === null ? undefined : setInterval(look, everyMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [everyMs]);
  return now;
}
