"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { triedRoutineIn } from "./guest.ts";

/** How long to wait for a sign of the server before saying that it cannot be reached. */
const patienceMs = 4000;

async function isReachable(address: string): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(address, { method: "HEAD", signal: AbortSignal.timeout(patienceMs) });
    return true;
  } catch {
    return false;
  }
}

/**
 * The way back to Today. Without a connection it is the page that this phone keeps; on a phone that keeps none it would be
 * lost to the browser's own error screen, so the session stays and says why. A guest has no Today: they go back to the
 * routine that they try.
 */
export function useToToday(): { readonly toToday: () => Promise<void>; readonly isStuck: boolean } {
  const router = useRouter();
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    const onReconnect = () => setStuck(false);
    window.addEventListener("online", onReconnect);
    return () => window.removeEventListener("online", onReconnect);
  }, []);
  const toToday = async () => {
    const tried = triedRoutineIn(window.location.pathname);
    const isOpen = await isReachable(tried === null ? "/today" : `/routines/${tried}`);
    if (tried !== null) {
      setStuck(!isOpen);
      if (isOpen) window.location.assign(`/routines/${tried}`);
      return;
    }
    const isKept = Boolean(navigator.serviceWorker?.controller);
    setStuck(!isOpen && !isKept);
    if (isOpen) router.push("/today");
    else if (isKept) window.location.assign("/today");
  };
  return { toToday, isStuck };
}
