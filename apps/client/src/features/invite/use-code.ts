"use client";

import { codeIn } from "@fourstep/core";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** The code in `/invite/:code`, read from the browser's address: the prerendered shell knows none. Undefined until then. */
export function useCodeInAddress(): string | undefined {
  return useSyncExternalStore(
    never,
    () => (window.location.pathname.startsWith("/invite/") ? codeIn(window.location.pathname) : ""),
    () => undefined,
  );
}
