"use client";

import { useSyncExternalStore } from "react";

function idIn(pathname: string): string | null {
  return /^\/history\/([0-9a-f-]{36})(?:\/|$)/.exec(pathname)?.[1] ?? null;
}

const never = () => () => {};

/** Read from the browser's address after hydration: the prerendered shell knows no session. */
export function usePastSessionId(): string | null {
  return useSyncExternalStore(
    never,
    () => idIn(window.location.pathname),
    () => null,
  );
}
