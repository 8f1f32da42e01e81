"use client";

import { useSyncExternalStore } from "react";

/** The id in `/session/:id`; null while the page is still the shell that serves all sessions. */
export function sessionIdIn(pathname: string): string | null {
  return /^\/session\/([0-9a-f-]{36})(?:\/|$)/.exec(pathname)?.[1] ?? null;
}

const never = () => () => {};

/** Read from the browser's address after hydration: the prerendered shell knows no session. */
export function useSessionId(): string | null {
  return useSyncExternalStore(
    never,
    () => sessionIdIn(window.location.pathname),
    () => null,
  );
}
