"use client";

import { useSyncExternalStore } from "react";
import { hasRestored, onRestored } from "./restoring.ts";

const notYet = () => false;

/** True once this phone has shown what it keeps. */
export function useRestored(): boolean {
  return useSyncExternalStore(onRestored, hasRestored, notYet);
}
