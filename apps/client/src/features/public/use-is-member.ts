"use client";

import { useSyncExternalStore } from "react";
import { knownAccount } from "../session/who-is-here.ts";

function subscribe(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
const nobody = () => null;

/**
 * Who uses the app on this device: no secret, and no proof of anything. A page that is the same for everybody asks no
 * server for it; as the server draws it, nobody is known.
 */
export const useKnownAccount = (): string | null =>
  useSyncExternalStore(subscribe, () => knownAccount(), nobody);

/** Whether anybody does. */
export const useIsMember = (): boolean => useKnownAccount() !== null;
