"use client";

import { useSyncExternalStore } from "react";

/** Where the app remembers, on this device, whose it is; no secret, and no proof of anything. */
const account = "fourstep.account";

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
function isKnown(): boolean {
  try {
    return localStorage.getItem(account) !== null;
  } catch {
    return false;
  }
}

/** The way in, or back to one's own training. The page itself is the same for everybody. */
export function WayIn({ signIn, training }: { signIn: string; training: string }) {
  const isOwn = useSyncExternalStore(subscribe, isKnown, () => false);
  return (
    <a
      href={isOwn ? "/today" : "/sign-in"}
      className="type-p-body inline-block py-3 text-ink-2 hover:text-ink"
    >
      {isOwn ? training : signIn}
    </a>
  );
}
