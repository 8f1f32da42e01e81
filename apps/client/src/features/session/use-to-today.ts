"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

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
 * lost to the browser's own error screen, so the session stays and says why.
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
    const isOpen = await isReachable("/today");
    const isKept = Boolean(navigator.serviceWorker?.controller);
    setStuck(!isOpen && !isKept);
    if (isOpen) router.push("/today");
    else if (isKept) window.location.assign("/today");
  };
  return { toToday, isStuck };
}
