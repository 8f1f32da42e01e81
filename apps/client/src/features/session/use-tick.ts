"use client";

import { useEffect, useState } from "react";
import { sessionNow } from "./session-clock.ts";

/** The session's present, renewed every so many milliseconds while something runs, and at once when the page is seen again. */
export function useTick(everyMs: number | null): number {
  const [now, setNow] = useState(sessionNow);
  useEffect(() => {
    const look = () => setNow(sessionNow());
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
