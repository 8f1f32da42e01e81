"use client";

import { useSyncExternalStore } from "react";
import { defaults, readPreferences, type Preferences } from "./preferences.ts";

const key = "fourstep.guide";
const listeners = new Set<() => void>();
let known: Preferences | null = null;

function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** How sessions are told on this device. */
export function preferencesNow(): Preferences {
  known ??= readPreferences(kept());
  return known;
}

/** Changes some of it, from the next cue on. Where the device keeps nothing it holds for this page. */
export function changePreferences(change: Partial<Preferences>): void {
  known = { ...preferencesNow(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(known));
  } catch {
    // A full device forgets it with the page; the session does not depend on it.
  }
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  // Another tab may be the one in which it was changed.
  const onStorage = (event: StorageEvent) => {
    if (event.key !== key) return;
    known = null;
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", onStorage);
  };
}

export const usePreferences = (): Preferences =>
  useSyncExternalStore(subscribe, preferencesNow, () => defaults);
