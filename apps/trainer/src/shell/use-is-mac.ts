"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this keyboard has a Command key. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    never,
    () => /Mac|iP(hone|ad)/.test(window.navigator.userAgent),
    () => false,
  );
}
