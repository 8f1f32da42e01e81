import { useEffect, useState } from "react";

/** A clock in milliseconds since 1970; a test hands in its own. */
export type Clock = () => number;

export const wallClock: Clock = () => Date.now();

/**
 * The present, renewed whenever a whole second before `endsAt` passes, and at once when the page is seen again:
 * whatever was asleep in between, the next reading is the right one.
 */
export function useNow(endsAt: number, isRunning: boolean, clock: Clock): number {
  const [now, setNow] = useState(clock);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      const at = clock();
      setNow(at);
      clearTimeout(timer);
      if (!isRunning || at >= endsAt) return;
      const left = endsAt - at;
      timer = setTimeout(read, left % 1000 || 1000);
    };
    read();
    document.addEventListener("visibilitychange", read);
    window.addEventListener("pageshow", read);
    window.addEventListener("focus", read);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", read);
      window.removeEventListener("pageshow", read);
      window.removeEventListener("focus", read);
    };
  }, [endsAt, isRunning, clock]);

  return now;
}
